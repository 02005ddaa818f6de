public import Domain
public import Reporting
import SQLite
public import Time

/// What was decided; a decision is never edited.
public struct DecisionRepository {
  let session: Session
  private var database: Database { session.database }

  /// A decision that is about to be recorded.
  public struct Draft: Sendable {
    let subject: RecordID
    let outcome: DecisionOutcome
    let clause: Clause?
    let reason: String?
    let evidence: Int64?
    let matter: Case?
    let reverses: Int64?
    let proposal: Proposal?
    let conductAt: Instant?

    /// A decision about a subject.
    public init(
      _ outcome: DecisionOutcome, about subject: RecordID, clause: Clause? = nil,
      reason: String? = nil, evidence: Int64? = nil, matter: Case? = nil, reverses: Int64? = nil,
      proposal: Proposal? = nil, conductAt: Instant? = nil
    ) {
      self.subject = subject
      self.outcome = outcome
      self.clause = clause
      self.reason = reason
      self.evidence = evidence
      self.matter = matter
      self.reverses = reverses
      self.proposal = proposal
      self.conductAt = conductAt
    }
  }

  /// A decision; throws `not_found`.
  public func find(_ id: RecordID) throws(Failure) -> Decision {
    guard let found = try read("d.id = \(id.number)").first else { throw id.notFound }
    return found
  }

  /// Decisions in order: those after a number, at most `limit`.
  public func list(after number: Int64, limit: Int) throws(Failure) -> [Decision] {
    try read("d.id > \(number)", limit: limit)
  }

  /// The decisions about a subject, in order.
  public func list(about subject: RecordID) throws(Failure) -> [Decision] {
    switch subject.kind {
    case .account: try read("d.account = \(subject.number)")
    case .application: try read("d.application = \(subject.number)")
    case .content: try read("d.content = \(subject.number)")
    case .case: try read("d.\"case\" = \(subject.number)")
    case .decision, .measure, .proposal, .notice, .term: []
    }
  }

  /// Who took a decision; nil where there is none.
  public func decider(_ id: Int64?) throws(Failure) -> String? {
    guard let id else { return nil }
    return try find(RecordID(.decision, id)).operatorName
  }

  /// Records a decision of the operator who acts (of the proposer, where a proposal led to it).
  public func record(_ draft: Draft) throws(Failure) -> Decision {
    let subject = draft.subject
    let decider: Int64
    if let proposal = draft.proposal {
      decider = proposal.proposer.id
    } else {
      decider = try session.person.id
    }
    try database.execute(
      """
      INSERT INTO decision (account, application, content, outcome, operator, proposal,
        decided_at, clause_version, clause_address, reason, evidence, "case", reverses,
        conduct_at)
      VALUES (\(subject.kind == .account ? subject.number : nil),
        \(subject.kind == .application ? subject.number : nil),
        \(subject.kind == .content ? subject.number : nil),
        \(draft.outcome.rawValue), \(decider), \(draft.proposal?.id.number),
        \(session.now.milliseconds), \(draft.clause?.version.id), \(draft.clause?.address),
        \(draft.reason), \(draft.evidence), \(draft.matter?.id), \(draft.reverses),
        \(draft.conductAt?.milliseconds))
      """)
    return try find(RecordID(.decision, database.lastInsertedRowID))
  }

  private func read(_ condition: SQL, limit: Int = -1) throws(Failure) -> [Decision] {
    try database.all(
      """
      SELECT d.id, d.account, d.application, d.content, d.outcome, o.name, s.name, d.decided_at,
        g.slug, v.effective_date, d.clause_address, d.reason, d.evidence, d."case", d.reverses, d.conduct_at
      FROM decision d JOIN operator o ON o.id = d.operator
        LEFT JOIN proposal p ON p.id = d.proposal LEFT JOIN operator s ON s.id = p.settled_by
        LEFT JOIN agreement_version v ON v.id = d.clause_version
        LEFT JOIN agreement g ON g.id = v.agreement
      WHERE \(sql: condition) ORDER BY d.id LIMIT \(limit)
      """
    ) { row throws(Failure) in try Self.decision(row) }
  }

  private static func decision(_ row: borrowing Row) throws(Failure) -> Decision {
    let subjects = [
      try row.optionalID(1, .account), try row.optionalID(2, .application),
      try row.optionalID(3, .content),
    ]
    guard let subject = subjects.compactMap({ $0 }).first else {
      throw StoreFailure.damaged("store", "decision without a subject")
    }
    var clause: String?
    if let slug = try row.get(8) as String?, let date = try row.get(9) as String?,
      let address = try row.get(10) as String?
    {
      clause = "\(slug)@\(date)#\(address)"
    }
    return Decision(
      id: try row.get(0), subject: subject, outcome: try row.word(4), operatorName: try row.get(5),
      confirmedBy: try row.get(6), decidedAt: try row.instant(7), clause: clause,
      reason: try row.get(11), evidence: try row.get(12), caseID: try row.optionalID(13, .case),
      reverses: try row.optionalID(14, .decision), conductAt: try row.optionalInstant(15))
  }
}
