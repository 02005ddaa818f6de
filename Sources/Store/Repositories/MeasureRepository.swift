public import Domain
public import Reporting
import SQLite
public import Time

/// What decisions do, and for how long.
public struct MeasureRepository {
  let session: Session
  private var database: Database { session.database }

  /// A measure; throws `not_found`.
  public func find(_ id: RecordID) throws(Failure) -> Measure {
    guard let found = try read("m.id = \(id.number)").first else { throw id.notFound }
    return found
  }

  /// Every measure ever taken on an account or an item, in order.
  public func list(on subject: RecordID) throws(Failure) -> [Measure] {
    switch subject.kind {
    case .account: try read("m.account = \(subject.number)")
    case .content: try read("m.content = \(subject.number)")
    default: []
    }
  }

  /// The measures that a decision caused, in order.
  public func list(causedBy decision: Decision) throws(Failure) -> [Measure] {
    try read("m.decision = \(decision.id)")
  }

  /// What holds for an account at an instant by what was known at another; now, if not given.
  public func standing(
    of account: Account, at instant: Instant? = nil, asOf known: Instant? = nil
  ) throws(Failure) -> Standing {
    Standing(
      of: try list(on: account.recordID), at: instant ?? session.now, asOf: known ?? session.now)
  }

  /// Takes a measure from now on.
  public func take(
    _ kind: MeasureKind, on subject: RecordID, until end: Instant?, by decision: Decision
  ) throws(Failure) -> Measure {
    let now = session.now.milliseconds
    try database.execute(
      """
      INSERT INTO measure (account, content, kind, starts_at, ends_at, decision, recorded_at)
      VALUES (\(subject.kind == .account ? subject.number : nil),
        \(subject.kind == .content ? subject.number : nil), \(kind.rawValue), \(now),
        \(end?.milliseconds), \(decision.id), \(now))
      """)
    return try find(RecordID(.measure, database.lastInsertedRowID))
  }

  /// Ends a measure from now on.
  public func lift(_ measure: Measure, by decision: Decision) throws(Failure) {
    let now = session.now.milliseconds
    try database.execute(
      """
      INSERT INTO measure_lift (measure, lifted_at, decision, recorded_at)
      VALUES (\(measure.id), \(now), \(decision.id), \(now))
      """)
  }

  private func read(_ condition: SQL) throws(Failure) -> [Measure] {
    try database.all(
      """
      SELECT m.id, m.account, m.content, m.kind, m.starts_at, m.ends_at, m.recorded_at,
        m.decision, l.lifted_at, l.recorded_at, l.decision
      FROM measure m LEFT JOIN measure_lift l ON l.measure = m.id
      WHERE \(sql: condition) ORDER BY m.id
      """
    ) { row throws(Failure) in
      let subjects = [try row.optionalID(1, .account), try row.optionalID(2, .content)]
      guard let subject = subjects.compactMap({ $0 }).first else {
        throw StoreFailure.damaged("store", "measure without a subject")
      }
      var lift: Measure.Lift?
      if let at = try row.optionalInstant(8), let recorded = try row.optionalInstant(9) {
        lift = Measure.Lift(at: at, recordedAt: recorded, decision: try row.get(10))
      }
      return Measure(
        id: try row.get(0), subject: subject, kind: try row.word(3), start: try row.instant(4),
        end: try row.optionalInstant(5), recordedAt: try row.instant(6),
        decision: try row.get(7), lift: lift)
    }
  }
}
