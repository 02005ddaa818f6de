/// What an intake of a form came to.
public struct Intake<Model: Sendable>: Sendable {
  /// What the intake did.
  public let outcome: IntakeOutcome
  /// The record that stands for the form.
  public let record: Model

  init(_ outcome: IntakeOutcome, _ record: Model) {
    self.outcome = outcome
    self.record = record
  }
}

/// What an intake did with a form.
public enum IntakeOutcome: String, Sendable, CaseIterable {
  /// The record is new.
  case created
  /// The same was known already.
  case unchanged
  /// The record was brought up to date.
  case updated
}
