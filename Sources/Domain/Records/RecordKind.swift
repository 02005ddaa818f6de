public import Reporting

/// The kinds of records that an administrator names.
public enum RecordKind: String, Sendable, CaseIterable {
  /// A resident's or a doctor's account.
  case account
  /// A doctor's application to have credentials accepted.
  case application
  /// An item that someone posted.
  case content
  /// A matter to be decided: a subject, its evidence, and what was decided about it.
  case `case`
  /// A decision.
  case decision
  /// What a decision does to its subject, and for how long.
  case measure
  /// An act that waits for a second person.
  case proposal
  /// A message that tells someone of a version of an agreement.
  case notice
  /// An entry of the lexicon.
  case term

  /// What people call it.
  public var title: Text {
    switch self {
    case .account: Text("an account", "账号")
    case .application: Text("an application", "资质申请")
    case .content: Text("an item of content", "内容")
    case .case: Text("a case", "案件")
    case .decision: Text("a decision", "决定")
    case .measure: Text("a measure", "措施")
    case .proposal: Text("a proposal", "待复核事项")
    case .notice: Text("a notice", "通知")
    case .term: Text("an entry of the lexicon", "词库条目")
    }
  }
}
