public import Reporting
public import Time

/// What others report to have happened.
public enum HandedIn {
  /// How far clocks may be off, in milliseconds.
  static let tolerance: Int64 = 300_000

  /// Refuses what lies in the future; throws `in_future`.
  public static func mustHaveHappened(
    _ at: Instant, by now: Instant, _ subject: String
  ) throws(Failure) {
    guard at.milliseconds > now.milliseconds + tolerance else { return }
    throw Failure(
      .invalidInput, "in_future", Text("\(at) lies in the future", "\(at) 晚于当前时间"),
      hint: Text("Correct ‘at’.", "请更正“at”。"), subject: subject)
  }
}
