import Digest
public import Domain
public import Reporting
import SQLite
public import Time

/// Who accepted, used under, or refused which version: a ledger that only grows.
public struct AcceptanceRepository {
  let session: Session
  private var database: Database { session.database }

  /// The ledger of an account, in order of time; what was recorded after `known` is left out.
  public func ledger(
    of account: Int64, asOf known: Instant? = nil
  ) throws(Failure) -> [Acceptance] {
    let limit = known ?? session.now
    return try database.all(
      """
      SELECT x.agreement_version, x.method, x.client, x.at, x.text_digest, x.actor, j.at
      FROM acceptance x JOIN journal j ON j.sequence = x.journal
      WHERE x.account = \(account) AND j.at <= \(limit.milliseconds) ORDER BY x.at
      """
    ) { row throws(Failure) in try Self.acceptance(row) }
  }

  /// Hands over every account with its ledger, in the order of the accounts, one at a time; what
  /// ended for good is left out. Stops where `body` answers false.
  public func forEachAccount(
    after number: Int64 = 0, asOf known: Instant? = nil, onlyRefused: Bool = false,
    _ body: (LedgerAccount) throws(Failure) -> Bool
  ) throws(Failure) {
    let refused: SQL =
      onlyRefused
      ? """
       AND EXISTS (SELECT 1 FROM acceptance r WHERE r.account = a.id
        AND r.method IN ('objection', 'withdrawal'))
      """ : ""
    let recorded: SQL =
      known.map {
        """
         AND (SELECT j.at FROM journal j WHERE j.sequence = x.journal) <= \($0.milliseconds)
        """
      } ?? ""
    var current: LedgerAccount?
    var goesOn = true
    try database.forEach(
      """
      SELECT a.id, a.external_id, a.kind, x.agreement_version, x.method, x.client, x.at,
        x.text_digest, x.actor
      FROM account a LEFT JOIN acceptance x ON x.account = a.id\(sql: recorded)
      WHERE a.id > \(number)\(sql: refused) AND NOT EXISTS (
        SELECT 1 FROM measure m LEFT JOIN measure_lift l ON l.measure = m.id
        WHERE m.account = a.id AND m.kind = 'termination'
          AND m.starts_at <= \(session.now.milliseconds) AND l.measure IS NULL)
      ORDER BY a.id
      """
    ) { row throws(Failure) in
      let id: Int64 = try row.get(0)
      if let known = current, known.id != id {
        goesOn = try body(known)
        current = nil
        guard goesOn else { return false }
      }
      if current == nil {
        current = LedgerAccount(
          id: id, externalID: try row.get(1), kind: try row.word(2), ledger: [])
      }
      if try row.get(3) as Int64? != nil {
        current?.ledger.append(
          Acceptance(
            version: try row.get(3), method: try row.word(4), client: try row.word(5),
            at: try row.instant(6), textSHA256: try row.optionalDigest(7)?.hexadecimal,
            actor: try row.get(8), recordedAt: session.now))
      }
      return true
    }
    if goesOn, let current { _ = try body(current) }
  }

  /// An account with its ledger.
  public struct LedgerAccount: Sendable {
    /// Its number.
    public let id: Int64
    /// The platform's own id of it.
    public let externalID: String
    /// Whose account it is.
    public let kind: AccountKind
    /// Its rows of the ledger, in no order.
    public fileprivate(set) var ledger: [Acceptance]

    /// Its id.
    public var recordID: RecordID { RecordID(.account, id) }
  }

  /// What became of the clauses of a version.
  public func lineage(of version: AgreementVersion) throws(Failure) -> [ClauseLineage] {
    try database.all(
      """
      SELECT address, earlier_version, earlier_address, change, reduces FROM clause_lineage
      WHERE agreement_version = \(version.id) ORDER BY position
      """
    ) { row throws(Failure) in
      ClauseLineage(
        address: try row.get(0), earlierVersion: try row.get(1), earlierAddress: try row.get(2),
        change: try row.get(3), reduces: try row.get(4))
    }
  }

  /// Keeps what became of the clauses of a version.
  public func record(
    _ lineage: [ClauseLineage], of version: AgreementVersion
  ) throws(Failure) {
    for (index, row) in lineage.enumerated() {
      try database.execute(
        """
        INSERT INTO clause_lineage (agreement_version, position, address, earlier_version,
          earlier_address, change, reduces)
        VALUES (\(version.id), \(index + 1), \(row.address), \(row.earlierVersion),
          \(row.earlierAddress), \(row.change), \(row.reduces))
        """)
    }
  }

  /// Re-computes the digests of the rows against the journal; answers how many rows hold, and the
  /// sequence of the first entry of which they do not.
  public func verify() throws(Failure) -> (rows: Int, firstBreak: Int64?) {
    var (rows, batch): (Int, [AcceptanceRow]) = (0, [])
    var (journal, firstBreak): (Int64?, Int64?) = (nil, nil)
    var entries: Set<Int64> = []
    try database.forEach(
      """
      SELECT journal, account, agreement_version, at, method, client, text_digest, actor
      FROM acceptance ORDER BY journal
      """
    ) { row throws(Failure) in
      let sequence: Int64 = try row.get(0)
      if let entry = journal, entry != sequence {
        guard try holds(batch, entry) else {
          firstBreak = entry
          return false
        }
        rows += batch.count
        batch = []
      }
      journal = sequence
      entries.insert(sequence)
      batch.append(
        AcceptanceRow(
          account: try row.get(1), version: try row.get(2), at: try row.get(3),
          method: try row.word(4), client: try row.word(5),
          textSHA256: try row.optionalDigest(6)?.hexadecimal,
          actor: try row.get(7)))
      return true
    }
    if let entry = journal, firstBreak == nil {
      if try holds(batch, entry) { rows += batch.count } else { firstBreak = entry }
    }
    if firstBreak == nil { firstBreak = try journaled().first { !entries.contains($0) } }
    return (rows, firstBreak)
  }

  /// The entries that say that rows were added.
  private func journaled() throws(Failure) -> [Int64] {
    try database.all(
      """
      SELECT sequence FROM journal WHERE subject = \(AcceptanceRecorder.subject)
        AND outcome = 'done' ORDER BY sequence
      """
    ) { row throws(Failure) in try row.get(0) }
  }

  private func holds(_ rows: [AcceptanceRow], _ sequence: Int64) throws(Failure) -> Bool {
    try session.journalEntries.entry(sequence)?.entry.artefact == AcceptanceRow.digest(of: rows)
  }

  private static func acceptance(_ row: borrowing Row) throws(Failure) -> Acceptance {
    Acceptance(
      version: try row.get(0), method: try row.word(1), client: try row.word(2),
      at: try row.instant(3), textSHA256: try row.optionalDigest(4)?.hexadecimal,
      actor: try row.get(5), recordedAt: try row.instant(6))
  }
}
