public import Reporting

/// A rule that was overridden when a version was published, and why.
public struct PublicationOverride: Sendable, Equatable {
  /// Which rule.
  public enum Rule: String, Sendable, CaseIterable {
    /// A second person approves it first.
    case approval
    /// What exempts from liability or restricts rights is in bold.
    case emphasis
    /// People have as much notice as the agreement promises.
    case notice

    /// What people call it.
    public var title: Text {
      switch self {
      case .approval: Text("published before a second person approved it", "未经第二人批准即发布")
      case .emphasis: Text("published with clauses that should be in bold", "应加粗条款未加粗即发布")
      case .notice: Text("published with less notice than is required", "通知期不足即发布")
      }
    }
  }

  /// Which rule.
  public let rule: Rule
  /// Why.
  public let reason: String

  /// A rule and why it was overridden.
  public init(_ rule: Rule, reason: String) {
    self.rule = rule
    self.reason = reason
  }
}
