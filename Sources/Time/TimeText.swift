/// Days, times and offsets as text, byte by byte.
struct TimeText {
  private var bytes: [UInt8] = []

  init() {
    bytes.reserveCapacity(32)
  }

  /// What was written.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// A sign or letter of ASCII.
  mutating func append(_ sign: Unicode.Scalar) {
    bytes.append(UInt8(truncatingIfNeeded: sign.value))
  }

  /// A number that is not negative, with zeros before it up to a width.
  mutating func append(_ number: Int, width: Int) {
    let digits = String(number).utf8
    bytes.append(contentsOf: repeatElement(0x30, count: max(0, width - digits.count)))
    bytes.append(contentsOf: digits)
  }

  /// A day as `2026-05-01`; years outside 0 to 9999 carry their sign, as in ISO 8601.
  mutating func append(_ day: CalendarDay) {
    if day.year < 0 { append("-") }
    if day.year > 9999 { append("+") }
    append(abs(day.year), width: 4)
    append("-")
    append(day.month, width: 2)
    append("-")
    append(day.day, width: 2)
  }

  /// Hours and minutes, and seconds where wanted: `09:30:00`.
  mutating func append(timeOf time: LocalTime, seconds: Bool) {
    append(time.hour, width: 2)
    append(":")
    append(time.minute, width: 2)
    guard seconds else { return }
    append(":")
    append(time.second, width: 2)
  }

  /// Milliseconds, unless there are none: `.250`.
  mutating func append(fraction milliseconds: Int) {
    guard milliseconds != 0 else { return }
    append(".")
    append(milliseconds, width: 3)
  }

  /// An offset of whole minutes: `+08:00`.
  mutating func append(offset seconds: Int) {
    append(seconds < 0 ? "-" : "+")
    let minutes = abs(seconds) / 60
    append(minutes / 60, width: 2)
    append(":")
    append(minutes % 60, width: 2)
  }
}
