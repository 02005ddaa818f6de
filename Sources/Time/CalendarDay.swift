/// A day of the proleptic Gregorian calendar, without a time zone.
///
/// Days that are read or made lie in the years 1 to 9999; the day of an arbitrary instant can lie
/// outside them.
public struct CalendarDay: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The year; 0 is the year before 1.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// A day; nil where the calendar has none such or the year is not 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Gregorian.length(ofMonth: month, in: year)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day that lies a number of days after 1970-01-01.
  init(number: Int) {
    (year, month, day) = Gregorian.day(number: number)
  }

  /// Days from 1970-01-01 to this day.
  var number: Int { Gregorian.dayNumber(year: year, month: month, day: day) }

  /// The day a number of days later, or earlier where it is negative; nil outside the years 1 to
  /// 9999.
  public func advanced(byDays count: Int) -> CalendarDay? {
    let (target, overflow) = number.addingReportingOverflow(count)
    guard !overflow, (Self.firstNumber...Self.lastNumber).contains(target) else { return nil }
    return CalendarDay(number: target)
  }

  /// How many days it takes to get to another day; negative where that is earlier.
  public func days(to other: CalendarDay) -> Int {
    other.number - number
  }

  /// The day as RFC 3339 writes it: `2026-05-01`.
  public var description: String {
    var text = TimeText()
    text.append(self)
    return text.string
  }

  /// Whether a day comes before another.
  public static func < (first: CalendarDay, second: CalendarDay) -> Bool {
    (first.year, first.month, first.day) < (second.year, second.month, second.day)
  }

  private static let firstNumber = Gregorian.dayNumber(year: 1, month: 1, day: 1)
  private static let lastNumber = Gregorian.dayNumber(year: 9999, month: 12, day: 31)
}
