import Digest
public import Domain
import Formats
public import Reporting
import SQLite
public import Time

/// Notices: who is to be told of a version, and who was.
public struct NoticeRepository {
  let session: Session
  private var database: Database { session.database }

  /// What the journal calls the delivery ledger.
  static let subject = "notices"

  /// Which notices are listed.
  public struct Filter: Sendable {
    /// Of this version only.
    public var version: Int64?
    /// Through this channel only.
    public var channel: String?
    /// In this state only.
    public var state: NoticeState?
    /// Without those that were delivered.
    public var onlyUnreached: Bool

    /// A filter.
    public init(
      version: Int64? = nil, channel: String? = nil, state: NoticeState? = nil,
      onlyUnreached: Bool = false
    ) {
      self.version = version
      self.channel = channel
      self.state = state
      self.onlyUnreached = onlyUnreached
    }
  }

  /// A notice; throws `not_found`.
  public func find(_ id: RecordID) throws(Failure) -> Notice {
    guard let found = try read("n.id = \(id.number)").first else { throw id.notFound }
    return found
  }

  /// Makes one notice for each person and channel whose client a version is made for; persons that
  /// have one already get none, and accounts that ended for good are left out. Answers how many
  /// were made.
  public func make(
    about version: AgreementVersion, channels: [String]
  ) throws(Failure) -> Int {
    let kinds = AccountKind.allCases.filter {
      version.terms.clients.contains(AgreementClient(of: $0))
    }
    let now = session.now.milliseconds
    var made = 0
    for channel in channels {
      for kind in kinds {
        made += try database.execute(
          """
          INSERT INTO notice (agreement_version, account, person, channel, created_at, changed_at)
          SELECT \(version.id), min(a.id), a.person, \(channel), \(now), \(now)
          FROM account a WHERE a.kind = \(kind.rawValue) AND NOT EXISTS (
            SELECT 1 FROM measure m LEFT JOIN measure_lift l ON l.measure = m.id
            WHERE m.account = a.id AND m.kind = 'termination' AND m.starts_at <= \(now)
              AND l.measure IS NULL)
          GROUP BY a.person ON CONFLICT DO NOTHING
          """)
      }
    }
    try session.journal(
      version.permanentName,
      JournalDetail(after: [
        JSON.Member("channels", .array(channels.map { .string($0) })),
        JSON.Member("made", .integer(Int64(made))),
      ]))
    return made
  }

  /// Notices in order: those after a number, at most `limit`.
  public func list(
    after number: Int64, limit: Int, _ filter: Filter
  ) throws(Failure) -> [Notice] {
    try read("n.id > \(number)\(sql: condition(filter))", limit: limit)
  }

  /// How many notices there are in each state, by channel.
  public func counts(
    of version: AgreementVersion
  ) throws(Failure) -> [(channel: String, state: NoticeState, count: Int)] {
    try database.all(
      """
      SELECT channel, iif(state = 'handed_out' AND lease_until <= \(session.now.milliseconds),
          'uncertain', state) AS now, count(*)
      FROM notice WHERE agreement_version = \(version.id) GROUP BY channel, now
      ORDER BY channel, now
      """
    ) { row throws(Failure) in (try row.get(0), try row.word(1), try row.get(2)) }
  }

  /// Hands out notices of a channel to be delivered, at most `limit`, until an instant by which a
  /// report is awaited: those that wait, those that failed long enough ago, and, if asked for,
  /// those that were handed out before and never reported.
  ///
  /// One notice is never handed out twice at a time, however many ask; that of a version that was
  /// withdrawn is not handed out any more.
  public func handOut(
    _ channel: String, limit: Int, until lease: Instant, retryingBefore retry: Instant,
    again: Bool
  ) throws(Failure) -> [Notice] {
    var found = try read(
      """
      n.channel = \(channel) AND (n.state = 'waiting'
        OR n.state = 'failed' AND n.changed_at <= \(retry.milliseconds))
        AND n.state IN ('waiting', 'failed') AND \(sql: Self.isNotWithdrawn)
      """, limit: limit)
    if again, found.count < limit {
      found += try read(
        """
        n.channel = \(channel) AND n.state = 'handed_out'
          AND n.lease_until <= \(session.now.milliseconds) AND \(sql: Self.isNotWithdrawn)
        """, limit: limit - found.count)
    }
    for notice in found {
      try database.execute(
        """
        UPDATE notice SET state = 'handed_out', attempts = attempts + 1,
          lease_until = \(lease.milliseconds), changed_at = \(session.now.milliseconds)
        WHERE id = \(notice.id)
        """)
      try record(notice.id, attempt: notice.attempts + 1, .handedOut, at: session.now, nil)
    }
    guard !found.isEmpty else { return [] }
    try journal(found.map { "\($0.id)\t\($0.attempts + 1)" })
    return found
  }

  private static let isNotWithdrawn: SQL = """
    NOT EXISTS (SELECT 1 FROM agreement_withdrawal w
      WHERE w.agreement_version = n.agreement_version)
    """

  /// Keeps what a delivery came to; answers whether that is news.
  func keep(
    _ report: NoticeRules.Report, of notice: Notice, at instant: Instant, detail: String?
  ) throws(Failure) -> Bool {
    guard let state = try NoticeRules.state(after: report, of: notice) else { return false }
    try database.execute(
      """
      UPDATE notice SET state = \(state.rawValue), lease_until = NULL,
        changed_at = \(session.now.milliseconds)
      WHERE id = \(notice.id)
      """)
    try record(notice.id, attempt: notice.attempts, state, at: instant, detail)
    return true
  }

  /// What happened to a notice, in order.
  public func events(
    of notice: Notice
  ) throws(Failure) -> [(attempt: Int, state: NoticeState, at: Instant, detail: String?)] {
    try database.all(
      """
      SELECT attempt, state, at, detail FROM notice_event WHERE notice = \(notice.id)
      ORDER BY attempt, state <> 'handed_out', at
      """
    ) { row throws(Failure) in
      (try row.get(0), try row.word(1), try row.instant(2), try row.get(3))
    }
  }

  /// Journals a part of the ledger by the digest of its lines.
  func journal(_ lines: [String]) throws(Failure) {
    let text = lines.map { $0 + "\n" }.joined()
    try session.journal(
      Self.subject, artefact: SHA256.digest(of: Array(text.utf8)),
      JournalDetail(after: [JSON.Member("notices", .integer(Int64(lines.count)))]))
  }

  private func record(
    _ notice: Int64, attempt: Int, _ state: NoticeState, at instant: Instant, _ detail: String?
  ) throws(Failure) {
    try database.execute(
      """
      INSERT INTO notice_event (notice, attempt, state, at, detail, operator)
      VALUES (\(notice), \(attempt), \(state.rawValue), \(instant.milliseconds), \(detail),
        \(session.person.id)) ON CONFLICT DO NOTHING
      """)
  }

  private func condition(_ filter: Filter) -> SQL {
    var condition: SQL = ""
    if let version = filter.version { condition += " AND n.agreement_version = \(version)" }
    if let channel = filter.channel { condition += " AND n.channel = \(channel)" }
    if filter.onlyUnreached { condition += " AND n.state <> 'sent'" }
    switch filter.state {
    case nil: break
    case .uncertain:
      condition +=
        " AND n.state = 'handed_out' AND n.lease_until <= \(session.now.milliseconds)"
    case .handedOut:
      condition +=
        " AND n.state = 'handed_out' AND n.lease_until > \(session.now.milliseconds)"
    case .some(let state): condition += " AND n.state = \(state.rawValue)"
    }
    return condition
  }

  private func read(_ condition: SQL, limit: Int = -1) throws(Failure) -> [Notice] {
    try database.all(
      """
      SELECT n.id, n.agreement_version, n.account, a.external_id, n.channel, n.state, n.attempts,
        n.lease_until, n.changed_at, n.created_at
      FROM notice n JOIN account a ON a.id = n.account
      WHERE \(sql: condition) ORDER BY n.id LIMIT \(limit)
      """
    ) { row throws(Failure) in
      Notice(
        id: try row.get(0), version: try row.get(1), account: RecordID(.account, try row.get(2)),
        externalID: try row.get(3), channel: try row.get(4), recordedState: try row.word(5),
        attempts: try row.get(6), leaseUntil: try row.optionalInstant(7),
        changedAt: try row.instant(8), createdAt: try row.instant(9))
    }
  }
}
