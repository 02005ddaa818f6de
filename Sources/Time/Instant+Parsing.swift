import Reporting

extension Instant {
  /// Reads a date-time of RFC 3339, such as `2026-05-01T09:30:00+08:00` or `2026-05-01t01:30:00.25z`.
  ///
  /// A fraction has 1 to 9 digits, of which those after the third are cut off. Throws
  /// `malformed_time`, `no_such_day`, `no_such_time`, `leap_second` for a second 60, and
  /// `time_out_of_range` where UTC is not in the years 1 to 9999.
  public init(parsing text: String) throws(TimeProblem) {
    try self.init(parsing: Array(text.utf8))
  }

  /// Reads the same from the bytes of a text in UTF-8.
  public init(parsing bytes: [UInt8]) throws(TimeProblem) {
    var cursor = try TimeCursor(bytes)
    let day = try cursor.fullDate()
    guard cursor.take(0x54) || cursor.take(0x74) else {
      throw cursor.unexpected(Text("‘T’", "“T”"))
    }
    let minutes = try cursor.hoursAndMinutes()
    let seconds = try cursor.seconds()
    let fraction = try cursor.fraction()
    let offset = try cursor.offset()
    try cursor.end()
    let total = day.number * 86_400 + minutes * 60 + seconds - offset
    try self.init(writable: Instant(milliseconds: Int64(total * 1000 + fraction)))
  }

  /// Reads what `init(parsing:)` reads; nil for anything else.
  public init?(_ text: String) {
    guard let instant = try? Instant(parsing: text) else { return nil }
    self = instant
  }

  /// An instant that RFC 3339 can write.
  init(writable instant: Instant) throws(TimeProblem) {
    guard (Self.earliest...Self.latest).contains(instant) else { throw .outOfRange }
    self = instant
  }
}

extension TimeCursor {
  /// `HH:MM`, in minutes.
  mutating func hoursAndMinutes() throws(TimeProblem) -> Int {
    let hour = try number(digits: 2, of: Text("an hour of two digits", "两位小时"))
    try expect(0x3A, Text("‘:’", "“:”"))
    let minute = try number(digits: 2, of: Text("a minute of two digits", "两位分钟"))
    guard hour <= 23, minute <= 59 else { throw .noSuchTime }
    return 60 * hour + minute
  }

  /// `:SS`
  mutating func seconds() throws(TimeProblem) -> Int {
    try expect(0x3A, Text("‘:’", "“:”"))
    let second = try number(digits: 2, of: Text("a second of two digits", "两位秒数"))
    guard second != 60 else { throw .leapSecond }
    guard second <= 59 else { throw .noSuchTime }
    return second
  }

  /// Nothing, or a point and 1 to 9 digits; in milliseconds.
  fileprivate mutating func fraction() throws(TimeProblem) -> Int {
    guard take(0x2E) else { return 0 }
    var (value, count) = (0, 0)
    while count < 9, let digit = digit() {
      if count < 3 { value = 10 * value + digit }
      count += 1
    }
    guard count > 0 else { throw unexpected(Text("a digit", "数字")) }
    for _ in min(count, 3)..<3 { value *= 10 }
    return value
  }

  /// `Z`, or a sign and `HH:MM`; in seconds ahead of UTC.
  fileprivate mutating func offset() throws(TimeProblem) -> Int {
    if take(0x5A) || take(0x7A) { return 0 }
    if take(0x2B) { return 60 * (try hoursAndMinutes()) }
    if take(0x2D) { return -60 * (try hoursAndMinutes()) }
    throw unexpected(Text("‘Z’ or an offset such as +08:00", "“Z”或 +08:00 形式的时差"))
  }
}
