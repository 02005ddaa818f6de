public import Reporting

/// Something about a text that a person should look at before it is published.
public struct CheckFinding: Sendable, Equatable {
  /// How much it matters.
  public enum Weight: String, Sendable, CaseIterable {
    /// The text cannot be published like this.
    case error
    /// It is probably a mistake.
    case warning
    /// It may be meant.
    case note
  }

  /// A stable word for the rule.
  public let rule: String
  /// How much it matters.
  public let weight: Weight
  /// The address of the clause; of the title block where it concerns the whole text; nil in an empty
  /// one.
  public let address: String?
  /// What it is, for people.
  public let message: Text

  /// A finding of a rule.
  public init(_ rule: String, _ weight: Weight, _ address: String?, _ message: Text) {
    self.rule = rule
    self.weight = weight
    self.address = address
    self.message = message
  }
}
