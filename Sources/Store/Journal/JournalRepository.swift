public import Digest
import Domain
import Formats
public import Reporting
import SQLite
import Time

/// The journal: it grows at its end, and nothing in it is ever changed.
public struct JournalRepository {
  let database: Database

  /// The last entry's sequence and hash; sequence 0 and zeros for an empty journal.
  public struct Head: Sendable, Equatable {
    /// The sequence of the last entry.
    public let sequence: Int64
    /// Its hash.
    public let hash: Digest256

    /// A head, as it is known from elsewhere.
    public init(sequence: Int64, hash: Digest256) {
      self.sequence = sequence
      self.hash = hash
    }
  }

  /// An entry with its details; nil where they were erased.
  public typealias Line = (entry: JournalEntry, detail: String?)

  /// The last entry's sequence and hash.
  public func head() throws(Failure) -> Head {
    let head = try database.first(
      "SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1"
    ) { row throws(Failure) in
      Head(sequence: try row.get(0), hash: try row.digest(1))
    }
    return head ?? Head(sequence: 0, hash: .zero)
  }

  /// The entry with a sequence.
  public func entry(_ sequence: Int64) throws(Failure) -> Line? {
    try database.first(
      "\(sql: Self.select) WHERE j.sequence = \(sequence)"
    ) { row throws(Failure) in try Self.line(row) }
  }

  /// Hands over entries in order: those after a sequence, at most `limit`, about a subject if one
  /// is given. Stops where `body` answers false.
  public func forEach(
    after sequence: Int64 = 0, limit: Int? = nil, subject: String? = nil,
    _ body: (Line) throws(Failure) -> Bool
  ) throws(Failure) {
    var query: SQL = "\(sql: Self.select) WHERE j.sequence > \(sequence)"
    if let subject { query += " AND j.subject = \(subject)" }
    query += " ORDER BY j.sequence LIMIT \(limit ?? -1)"
    try database.forEach(query) { row throws(Failure) in try body(Self.line(row)) }
  }

  /// The last entries, oldest first.
  public func last(_ count: Int, subject: String? = nil) throws(Failure) -> [Line] {
    var query = Self.select
    if let subject { query += " WHERE j.subject = \(subject)" }
    query += " ORDER BY j.sequence DESC LIMIT \(count)"
    return try database.all(query) { row throws(Failure) in try Self.line(row) }.reversed()
  }

  func append(_ entry: JournalEntry, detail: String, salt: [UInt8]) throws(Failure) {
    try database.execute(
      """
      INSERT INTO journal (sequence, format, at, operator, os_user, verb, subject, clause, outcome,
        request, artefact, detail, previous, hash)
      VALUES (\(entry.sequence), \(entry.format), \(entry.at.milliseconds), \(entry.operatorName),
        \(entry.osUser), \(entry.verb), \(entry.subject), \(entry.clause), \(entry.outcome),
        \(entry.request), \(entry.artefact?.bytes), \(entry.detail.bytes),
        \(entry.previous.bytes), \(entry.hash.bytes))
      """)
    try database.execute(
      """
      INSERT INTO journal_detail (sequence, salt, body)
      VALUES (\(entry.sequence), \(salt), \(detail))
      """)
  }

  static let select: SQL = """
    SELECT j.sequence, j.format, j.at, j.operator, j.os_user, j.verb, j.subject, j.clause,
      j.outcome, j.request, j.artefact, j.detail, j.previous, j.hash, d.body, d.salt
    FROM journal j LEFT JOIN journal_detail d ON d.sequence = j.sequence
    """

  static func line(_ row: borrowing Row) throws(Failure) -> Line {
    let entry = JournalEntry(
      sequence: try row.get(0), format: try row.get(1), at: try row.instant(2),
      operatorName: try row.get(3), osUser: try row.get(4), verb: try row.get(5),
      subject: try row.get(6), clause: try row.get(7), outcome: try row.get(8),
      request: try row.get(9), artefact: try row.optionalDigest(10), detail: try row.digest(11),
      previous: try row.digest(12), hash: try row.digest(13))
    return (entry, try row.get(14))
  }
}
