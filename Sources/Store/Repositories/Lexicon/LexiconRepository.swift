public import Domain
public import Reporting
import SQLite
public import Screening

/// The store's lexicon, with everything it ever was.
public struct LexiconRepository {
  let session: Session
  var database: Database { session.database }

  /// Which entries are listed.
  public struct Filter: Sendable {
    /// Of this kind only.
    public var kind: LexiconKind?
    /// Of this category only.
    public var category: Category?
    /// Of this severity only.
    public var severity: Severity?
    /// Only those that take part in screening, or only those that do not.
    public var isActive: Bool?
    /// Only those in whose words this occurs, as it stands.
    public var text: String?

    /// A filter that lets everything through.
    public init() {}
  }

  /// The present revision.
  public func revision() throws(Failure) -> LexiconRevision {
    let newest = try database.first(
      "SELECT number, mark FROM lexicon_revision ORDER BY number DESC LIMIT 1"
    ) { row throws(Failure) in
      LexiconRevision(number: try row.get(0), mark: try row.get(1))
    }
    return newest ?? LexiconRevision(number: 0, mark: "")
  }

  /// An entry as it is, or as it was when it was removed; throws `not_found`.
  public func find(_ id: RecordID) throws(Failure) -> LexiconEntry {
    let found = try read("e.id = \(id.number) ORDER BY e.version DESC LIMIT 1").first
    guard let found else { throw id.notFound }
    return found
  }

  /// Everything that an entry ever was, oldest first.
  public func history(of entry: LexiconEntry) throws(Failure) -> [LexiconEntry] {
    try read("e.id = \(entry.id) ORDER BY e.version")
  }

  /// Entries in order: those after a number, at most `limit`.
  public func list(
    after number: Int64 = 0, limit: Int = -1, _ filter: Filter = Filter()
  ) throws(Failure) -> [LexiconEntry] {
    try read(
      """
      e.id > \(number) AND e.until IS NULL\(sql: condition(filter))
      ORDER BY e.id LIMIT \(limit)
      """)
  }

  /// The entry that looks for some words, an exception or a pattern of them; nil where there is none.
  public func entry(
    _ kind: LexiconKind, _ text: String, _ category: Category?
  ) throws(Failure) -> LexiconEntry? {
    try read(
      """
      e.text = \(text) AND e.kind = \(kind.rawValue)
        AND coalesce(e.category, '') = \(category?.rawValue ?? "") AND e.until IS NULL
      """
    ).first
  }

  /// The pattern of a name.
  func pattern(named name: String) throws(Failure) -> LexiconEntry? {
    try read("e.name = \(name) AND e.until IS NULL").first
  }

  /// How many entries there are of each kind, category and severity, and how many of them take part
  /// in screening.
  public func counts() throws(Failure) -> [LexiconCount] {
    try database.all(
      """
      SELECT kind, category, severity, count(*), sum(active) FROM lexicon_entry
      WHERE until IS NULL GROUP BY kind, category, severity
      ORDER BY kind = 'pattern', kind = 'exception', category, severity
      """
    ) { row throws(Failure) in
      LexiconCount(
        kind: try row.word(0), category: try row.optionalWord(1),
        severity: try row.optionalWord(2), entries: try row.get(3), active: try row.get(4))
    }
  }

  func read(_ condition: SQL) throws(Failure) -> [LexiconEntry] {
    try database.all("\(sql: Self.select) WHERE \(sql: condition)") { row throws(Failure) in
      try Self.entry(row)
    }
  }

  private func condition(_ filter: Filter) -> SQL {
    var condition: SQL = ""
    if let kind = filter.kind { condition += " AND e.kind = \(kind.rawValue)" }
    if let category = filter.category { condition += " AND e.category = \(category.rawValue)" }
    if let severity = filter.severity { condition += " AND e.severity = \(severity.rawValue)" }
    if let isActive = filter.isActive { condition += " AND e.active = \(isActive)" }
    if let text = filter.text { condition += " AND instr(e.text, \(text)) > 0" }
    return condition
  }

  static let select: SQL = """
    SELECT e.id, e.version, e.since, e.until, e.kind, e.text, e.name, e.category, e.severity,
      e.mode, e.added_steps, e.removed_steps, e.note, e.source, e.active, o.name, a.at, r.at
    FROM lexicon_entry e JOIN lexicon_revision r ON r.number = e.since
      JOIN lexicon_entry f ON f.id = e.id AND f.version = 1
      JOIN lexicon_revision a ON a.number = f.since LEFT JOIN operator o ON o.id = a.operator
    """

  static func entry(_ row: borrowing Row) throws(Failure) -> LexiconEntry {
    let kind: LexiconKind = try row.word(4)
    let form = LexiconForm(
      kind, try row.get(5), name: try row.get(6), category: try row.optionalWord(7),
      severity: try row.optionalWord(8), mode: try row.optionalWord(9),
      steps: kind == .term ? try row.steps(10) : nil, note: try row.get(12),
      source: try row.get(13), isActive: try row.get(14))
    return LexiconEntry(
      id: try row.get(0), form: form, since: try row.get(2), until: try row.get(3),
      author: try row.get(15), createdAt: try row.instant(16), updatedAt: try row.instant(17),
      version: try row.get(1))
  }
}
