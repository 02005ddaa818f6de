/// A date as a text writes it; whether the calendar has such a day is for others to say.
public struct LegalDay: Sendable, Equatable {
  /// The year.
  public let year: Int
  /// The month.
  public let month: Int
  /// The day of the month.
  public let day: Int
}
