public import Domain
public import Reporting
import SQLite
import Time

/// Acts that wait for a second person.
public struct ProposalRepository {
  let session: Session
  private var database: Database { session.database }

  /// A proposal; throws `not_found`.
  public func find(_ id: RecordID) throws(Failure) -> Proposal {
    guard let found = try read("p.id = \(id.number)").first else { throw id.notFound }
    return found
  }

  /// The open proposal of an act on a subject, if there is one.
  public func open(_ act: Proposal.Act, on subject: String) throws(Failure) -> Proposal? {
    try read("p.act = \(act.rawValue) AND p.subject = \(subject) AND p.outcome IS NULL").first
  }

  /// Proposals in order: those after a number, at most `limit`; all, or only the open ones.
  public func list(
    after number: Int64, limit: Int, onlyOpen: Bool
  ) throws(Failure) -> [Proposal] {
    let open: SQL = onlyOpen ? " AND p.outcome IS NULL" : ""
    return try read("p.id > \(number)\(sql: open)", limit: limit)
  }

  /// Proposes an act.
  public func propose(
    _ act: Proposal.Act, on subject: String, payload: String
  ) throws(Failure) -> Proposal {
    try database.execute(
      """
      INSERT INTO proposal (act, subject, payload, proposer, proposed_at)
      VALUES (\(act.rawValue), \(subject), \(payload), \(try session.person.id),
        \(session.now.milliseconds))
      """)
    return try find(RecordID(.proposal, database.lastInsertedRowID))
  }

  /// Ends an open proposal; a proposal that someone else ended in between is `already_settled`.
  public func settle(
    _ proposal: Proposal, _ outcome: Proposal.Outcome, sharesOSUser: Bool = false
  ) throws(Failure) {
    let changed = try database.execute(
      """
      UPDATE proposal SET outcome = \(outcome.rawValue), settled_by = \(try session.person.id),
        settled_at = \(session.now.milliseconds), shares_os_user = \(sharesOSUser)
      WHERE id = \(proposal.id.number) AND outcome IS NULL
      """)
    if changed == 0 { try SecondPerson.mustBeOpen(try find(proposal.id)) }
  }

  private func read(_ condition: SQL, limit: Int = -1) throws(Failure) -> [Proposal] {
    let rows = try database.all(
      """
      SELECT p.id, p.act, p.subject, p.payload, o.name, p.proposed_at, p.outcome, s.name,
        p.settled_at, p.shares_os_user
      FROM proposal p JOIN operator o ON o.id = p.proposer
        LEFT JOIN operator s ON s.id = p.settled_by
      WHERE \(sql: condition) ORDER BY p.id LIMIT \(limit)
      """
    ) { row throws(Failure) in
      let name: String = try row.get(4)
      let outcome: String? = try row.get(6)
      return Proposal(
        id: RecordID(.proposal, try row.get(0)), act: try row.word(1), subject: try row.get(2),
        payload: try row.get(3), proposer: try session.operators.named(name),
        proposedAt: try row.instant(5),
        outcome: outcome.flatMap(Proposal.Outcome.init(rawValue:)), settledBy: try row.get(7),
        settledAt: try row.optionalInstant(8), sharesOSUser: try row.get(9))
    }
    return rows
  }
}
