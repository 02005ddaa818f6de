public import Domain
public import Reporting
import SQLite
import Time

/// Matters to be decided.
public struct CaseRepository {
  let session: Session
  private var database: Database { session.database }

  /// A case; throws `not_found`.
  public func find(_ id: RecordID) throws(Failure) -> Case {
    guard let found = try read("c.id = \(id.number)").first else { throw id.notFound }
    return found
  }

  /// The open case about an item, if there is one.
  public func open(about item: ContentItem) throws(Failure) -> Case? {
    try read("c.content = \(item.id) AND c.closed_at IS NULL").first
  }

  /// Cases in order: those after a number, at most `limit`; all, or only the open ones.
  public func list(after number: Int64, limit: Int, onlyOpen: Bool) throws(Failure) -> [Case] {
    let open: SQL = onlyOpen ? " AND c.closed_at IS NULL" : ""
    return try read("c.id > \(number)\(sql: open)", limit: limit)
  }

  /// Opens a case about an item, unless one is open.
  public func open(about item: ContentItem, because scan: Int64) throws(Failure) -> Case {
    if let open = try open(about: item) { return open }
    try database.execute(
      """
      INSERT INTO "case" (content, account, scan, opened_at, opened_by)
      VALUES (\(item.id), \(item.account), \(scan), \(session.now.milliseconds),
        \(session.person.id))
      """)
    return try find(RecordID(.case, database.lastInsertedRowID))
  }

  /// Closes a case that was decided.
  public func close(_ matter: Case) throws(Failure) {
    try database.execute(
      """
      UPDATE "case" SET closed_at = \(session.now.milliseconds), version = version + 1
      WHERE id = \(matter.id) AND closed_at IS NULL
      """)
  }

  private func read(_ condition: SQL, limit: Int = -1) throws(Failure) -> [Case] {
    try database.all(
      """
      SELECT c.id, c.content, c.account, c.scan, c.opened_at, o.name, c.closed_at, c.version
      FROM "case" c JOIN operator o ON o.id = c.opened_by
      WHERE \(sql: condition) ORDER BY c.id LIMIT \(limit)
      """
    ) { row throws(Failure) in
      Case(
        id: try row.get(0), content: try row.get(1), account: try row.get(2),
        scan: try row.get(3), openedAt: try row.instant(4), openedBy: try row.get(5),
        closedAt: try row.optionalInstant(6), version: try row.get(7))
    }
  }
}
