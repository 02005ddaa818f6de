public import Reporting
public import Time

/// What a decision says.
public enum DecisionOutcome: String, Sendable, CaseIterable {
  /// Credentials are accepted.
  case approve
  /// Credentials are not accepted.
  case reject
  /// An item is taken down.
  case remove
  /// An item may stand.
  case allow
  /// An account is suspended.
  case suspend
  /// An account is ended.
  case terminate
  /// A measure is lifted.
  case restore

  /// What people call it.
  public var title: Text {
    switch self {
    case .approve: Text("approve", "通过资质")
    case .reject: Text("reject", "驳回资质")
    case .remove: Text("remove", "删除内容")
    case .allow: Text("allow", "放行内容")
    case .suspend: Text("suspend", "暂停账号")
    case .terminate: Text("terminate", "终止账号")
    case .restore: Text("restore", "恢复")
    }
  }
}

/// A decision; it is never edited, only reversed by a later one that points back.
public struct Decision: Sendable, Equatable {
  /// Its number.
  public let id: Int64
  /// What it is about.
  public let subject: RecordID
  /// What it says.
  public let outcome: DecisionOutcome
  /// Who decided.
  public let operatorName: String
  /// Who confirmed it, where a second person had to.
  public let confirmedBy: String?
  /// When it was decided.
  public let decidedAt: Instant
  /// The clause it rests on, as `slug@date#address`.
  public let clause: String?
  /// Why; nil once it was erased by law.
  public let reason: String?
  /// The evidence that was judged.
  public let evidence: Int64?
  /// The case it belongs to.
  public let caseID: RecordID?
  /// The decision it reverses.
  public let reverses: RecordID?
  /// When the conduct was; nil where nobody has said.
  public let conductAt: Instant?

  /// A decision as the store knows it.
  public init(
    id: Int64, subject: RecordID, outcome: DecisionOutcome, operatorName: String,
    confirmedBy: String?, decidedAt: Instant, clause: String?, reason: String?, evidence: Int64?,
    caseID: RecordID?, reverses: RecordID?, conductAt: Instant?
  ) {
    self.id = id
    self.subject = subject
    self.outcome = outcome
    self.operatorName = operatorName
    self.confirmedBy = confirmedBy
    self.decidedAt = decidedAt
    self.clause = clause
    self.reason = reason
    self.evidence = evidence
    self.caseID = caseID
    self.reverses = reverses
    self.conductAt = conductAt
  }

  /// Its id.
  public var recordID: RecordID { RecordID(.decision, id) }
}
