public import Screening

/// A finding that does not count because of an exception.
public struct WithdrawnFinding: Sendable, Equatable {
  /// What would have been found.
  public let finding: Finding
  /// The exceptions that each withdraw it, as they are written.
  public let exceptions: [String]
}
