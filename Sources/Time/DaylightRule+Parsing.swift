extension DaylightRule {
  /// Reads a TZ string such as `CET-1CEST,M3.5.0,M10.5.0/3`, with the wider times of RFC 8536,
  /// 3.3.1; nil where it is malformed, or has daylight saving without its dates.
  init?(tzString bytes: ArraySlice<UInt8>) {
    guard bytes.count <= 128 else { return nil }
    var reader = RuleReader(bytes)
    guard reader.name(), let west = reader.time(maximumHours: 24) else { return nil }
    guard !reader.isAtEnd else {
      self.init(standard: -west, summer: nil)
      return
    }
    guard let summer = reader.summer(standard: -west), reader.isAtEnd else { return nil }
    self.init(standard: -west, summer: summer)
  }
}

/// Reads a TZ string piece by piece.
private struct RuleReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func take(_ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Steps over an abbreviation: three or more letters, or letters, digits and signs in `<` `>`.
  mutating func name() -> Bool {
    let isQuoted = take(0x3C)
    let name = rest.prefix { byte in
      (0x41...0x5A).contains(byte & 0xDF)
        || isQuoted && ((0x30...0x39).contains(byte) || byte == 0x2B || byte == 0x2D)
    }
    rest = rest.dropFirst(name.count)
    return name.count >= 3 && (!isQuoted || take(0x3E))
  }

  /// A number of at most three digits.
  mutating func number(_ range: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix(3).prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty else { return nil }
    rest = rest.dropFirst(digits.count)
    let value = digits.reduce(0) { 10 * $0 + Int($1) - 0x30 }
    return range.contains(value) ? value : nil
  }

  /// `[+|-]hh[:mm[:ss]]` in seconds.
  mutating func time(maximumHours: Int) -> Int? {
    let isNegative = take(0x2D)
    if !isNegative { _ = take(0x2B) }
    guard let hours = number(0...maximumHours) else { return nil }
    var seconds = 3600 * hours
    for unit in [60, 1] where take(0x3A) {
      guard let count = number(0...59) else { return nil }
      seconds += unit * count
    }
    return isNegative ? -seconds : seconds
  }

  mutating func summer(standard: Int) -> DaylightRule.Summer? {
    guard name() else { return nil }
    var offset = standard + 3600
    if rest.first != 0x2C {
      guard let west = time(maximumHours: 24) else { return nil }
      offset = -west
    }
    guard take(0x2C), let start = moment(), take(0x2C), let end = moment() else { return nil }
    return DaylightRule.Summer(offset: offset, start: start, end: end)
  }

  private mutating func moment() -> YearlyMoment? {
    guard let day = day() else { return nil }
    guard take(0x2F) else { return YearlyMoment(day: day, time: 2 * 3600) }
    guard let time = time(maximumHours: 167) else { return nil }
    return YearlyMoment(day: day, time: time)
  }

  private mutating func day() -> YearlyMoment.Day? {
    if take(0x4A) { return number(1...365).map { .withoutLeapDay($0) } }
    guard take(0x4D) else { return number(0...365).map { .withLeapDay($0) } }
    guard let month = number(1...12), take(0x2E), let week = number(1...5), take(0x2E),
      let day = number(0...6)
    else { return nil }
    return .weekday(month: month, week: week, day: day)
  }
}
