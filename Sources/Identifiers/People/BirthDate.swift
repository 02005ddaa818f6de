/// The day on which a person was born, in the years 1800 to 2199.
public struct BirthDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The year.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// A birth date; nil where the calendar has no such day in those years.
  public init?(year: Int, month: Int, day: Int) {
    guard (1800...2199).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, in: year)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Reads the digits `YYYYMMDD`.
  init?(_ digits: ArraySlice<UInt8>) {
    let value = Digits.value(digits)
    self.init(year: value / 10_000, month: value / 100 % 100, day: value % 100)
  }

  /// How many birthdays with a number the person has had on a day, that day's included; nil where
  /// it comes before the birth. Who was born on 29 February is a year older on 1 March.
  public func age(on day: BirthDate) -> Int? {
    guard day >= self else { return nil }
    let hadBirthday = (day.month, day.day) >= (month, self.day)
    return day.year - year - (hadBirthday ? 0 : 1)
  }

  /// The date as `1985-02-28`.
  public var description: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// Whether a date comes before another.
  public static func < (first: BirthDate, second: BirthDate) -> Bool {
    (first.year, first.month, first.day) < (second.year, second.month, second.day)
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
