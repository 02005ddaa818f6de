/// Why something was not done: what, which, and what to do next.
///
/// The code is a stable word that scripts can rely on; the message is one line for people.
public struct Failure: Error, Sendable, Equatable {
  /// What the process will exit with because of it.
  public let status: ExitStatus
  /// A stable word in `snake_case`, the same in every language and release.
  public let code: String
  /// One sentence that says what is wrong, with which thing.
  public let message: Text
  /// One sentence that says what to do next.
  public let hint: Text?
  /// The record it is about, such as `account-17`.
  public let subject: String?
  /// What holds now, where that is why: the present state or version, or who was first.
  public let current: String?
  /// Whether the same call may succeed later, unchanged.
  public let isRetryable: Bool

  /// A failure with everything a caller can be told about it.
  public init(
    _ status: ExitStatus, _ code: String, _ message: Text, hint: Text? = nil,
    subject: String? = nil, current: String? = nil, isRetryable: Bool = false
  ) {
    self.status = status
    self.code = code
    self.message = message
    self.hint = hint
    self.subject = subject
    self.current = current
    self.isRetryable = isRetryable
  }

  /// The same failure with the record it is about, where it does not name one itself.
  public func about(_ subject: String) -> Failure {
    Failure(
      status, code, message, hint: hint, subject: self.subject ?? subject, current: current,
      isRetryable: isRetryable)
  }
}
