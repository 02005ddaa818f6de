/// A date as a text writes it; whether the calendar has such a day is for others to say.
public struct LegalDay: Sendable, Equatable, Comparable, CustomStringConvertible {
  /// The year.
  public let year: Int
  /// The month.
  public let month: Int
  /// The day of the month.
  public let day: Int

  /// A date.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Whether the first comes before the second.
  public static func < (first: LegalDay, second: LegalDay) -> Bool {
    (first.year, first.month, first.day) < (second.year, second.month, second.day)
  }

  /// The date as ISO 8601 writes it: `2021-07-19`.
  public var description: String { "\(year)-\(Self.two(month))-\(Self.two(day))" }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
