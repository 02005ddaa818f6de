import Reporting

extension CalendarDay {
  /// Reads `2025-03-01` (RFC 3339, full-date) or `2025年3月1日`, in which months and days have one or
  /// two digits and single spaces may stand around the numbers.
  ///
  /// Throws `malformed_time` or `no_such_day`.
  public init(parsing text: String) throws(TimeProblem) {
    var cursor = try TimeCursor(text)
    self = try cursor.day()
    try cursor.end()
  }

  /// Reads what `init(parsing:)` reads; nil for anything else.
  public init?(_ text: String) {
    guard let day = try? CalendarDay(parsing: text) else { return nil }
    self = day
  }
}

extension TimeCursor {
  /// Reads a day as RFC 3339 writes it.
  mutating func fullDate() throws(TimeProblem) -> CalendarDay {
    let year = try year()
    try expect(0x2D, Text("‘-’", "“-”"))
    return try monthAndDay(of: year)
  }

  /// Reads a day in either notation.
  fileprivate mutating func day() throws(TimeProblem) -> CalendarDay {
    let year = try year()
    return take(0x2D) ? try monthAndDay(of: year) : try chineseDay(of: year)
  }

  private mutating func year() throws(TimeProblem) -> Int {
    try number(digits: 4, of: Text("a year of four digits", "四位年份"))
  }

  private mutating func monthAndDay(of year: Int) throws(TimeProblem) -> CalendarDay {
    let month = try number(digits: 2, of: Text("a month of two digits", "两位月份"))
    try expect(0x2D, Text("‘-’", "“-”"))
    let day = try number(digits: 2, of: Text("a day of two digits", "两位日期"))
    return try existing(year, month, day)
  }

  private mutating func chineseDay(of year: Int) throws(TimeProblem) -> CalendarDay {
    _ = take(0x20)
    try expect("年", Text("‘-’ or ‘年’", "“-”或“年”"))
    _ = take(0x20)
    let month = try number(upToDigits: 2, of: Text("a month", "月份"))
    _ = take(0x20)
    try expect("月", Text("‘月’", "“月”"))
    _ = take(0x20)
    let day = try number(upToDigits: 2, of: Text("a day", "日期"))
    _ = take(0x20)
    try expect("日", Text("‘日’", "“日”"))
    return try existing(year, month, day)
  }

  private func existing(
    _ year: Int, _ month: Int, _ day: Int
  ) throws(TimeProblem) -> CalendarDay {
    guard let day = CalendarDay(year: year, month: month, day: day) else { throw .noSuchDay }
    return day
  }
}
