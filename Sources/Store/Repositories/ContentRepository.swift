public import Domain
import Formats
public import Reporting
import SQLite
import Time

/// What people posted, and what screening found in it.
public struct ContentRepository {
  let session: Session
  private var database: Database { session.database }

  /// An item; throws `not_found`.
  public func find(_ id: RecordID) throws(Failure) -> ContentItem {
    guard let found = try read("c.id = \(id.number)").first else { throw id.notFound }
    return found
  }

  /// The item someone named: by its id here, or else by the platform's own id of it.
  public func named(_ word: String) throws(Failure) -> ContentItem {
    if RecordID(word) != nil {
      return try find(RecordID(word, expecting: .content))
    }
    guard let found = try read("c.external_id = \(word)").first else {
      throw Failure(
        .notFound, "not_found", Text("there is no item ‘\(word)’", "没有内容“\(word)”"),
        hint: Text(
          "Give an id such as content-17, or the platform's own id.", "请给出形如 content-17 的编号或平台编号。"),
        subject: word)
    }
    return found
  }

  /// Items in order: those after a number, at most `limit`, in a state and of an author if given.
  public func list(
    after number: Int64, limit: Int, state: ContentState?, account: Account? = nil
  ) throws(Failure) -> [ContentItem] {
    var condition: SQL = "c.id > \(number)"
    if let state { condition += " AND c.state = \(state.rawValue)" }
    if let account { condition += " AND c.account = \(account.id)" }
    return try read(condition, limit: limit)
  }

  /// Takes in an item and journals it; the same item again changes nothing, another text under the
  /// same id is a `conflict`, since what was posted is evidence.
  public func take(_ form: ContentForm) throws(Failure) -> Intake<ContentItem> {
    let account = try session.accounts.named(form.account)
    guard let known = try read("c.external_id = \(form.externalID)").first else {
      return Intake(.created, try add(form, to: account))
    }
    let text = try session.evidence.find(known.evidence).text("text")
    guard known.account == account.id, known.kind == form.kind, text == form.text,
      known.postedAt == form.postedAt
    else {
      throw Failure(
        .conflict, "conflict",
        Text(
          "\(known.recordID) (\(form.externalID)) is known with other data",
          "\(known.recordID)（\(form.externalID)）已存在且内容不同"),
        hint: Text("A later edit of a post is an item with an id of its own.", "修改后的内容请使用新的编号。"),
        subject: known.recordID.description)
    }
    return Intake(.unchanged, known)
  }

  /// Records what holds for an item after a decision.
  public func decide(
    _ item: ContentItem, _ state: ContentState, by decision: Decision
  ) throws(Failure) {
    try database.execute(
      """
      UPDATE content SET state = \(state.rawValue), decision = \(decision.id),
        version = version + 1
      WHERE id = \(item.id)
      """)
  }

  /// Records a screening; an item that nobody has decided about becomes clean or flagged by it.
  public func record(
    _ findings: [ContentFinding], in item: ContentItem, lexicon: String
  ) throws(Failure) -> Int64 {
    try database.execute(
      """
      INSERT INTO scan (content, lexicon, scanned_at, operator)
      VALUES (\(item.id), \(lexicon), \(session.now.milliseconds), \(session.person.id))
      """)
    let scan = database.lastInsertedRowID
    for (index, finding) in findings.enumerated() {
      try database.execute(
        """
        INSERT INTO finding (scan, position, term, category, severity, start, "end", steps)
        VALUES (\(scan), \(index + 1), \(finding.term), \(finding.category), \(finding.severity),
          \(finding.start), \(finding.end), \(finding.steps.joined(separator: " ")))
        """)
    }
    if item.decision == nil {
      let state: ContentState = findings.isEmpty ? .clean : .flagged
      try database.execute(
        """
        UPDATE content SET state = \(state.rawValue), version = version + 1 WHERE id = \(item.id)
        """)
    }
    return scan
  }

  /// What the last screening of an item found.
  public func lastFindings(in item: ContentItem) throws(Failure) -> [ContentFinding] {
    let scan: Int64? =
      try database.first(
        "SELECT max(id) FROM scan WHERE content = \(item.id)"
      ) { row throws(Failure) in try row.get(0) as Int64? } ?? nil
    return try scan.map { id throws(Failure) in try findings(of: id) } ?? []
  }

  /// What a screening found.
  public func findings(of scan: Int64) throws(Failure) -> [ContentFinding] {
    try database.all(
      """
      SELECT term, category, severity, start, "end", steps FROM finding
      WHERE scan = \(scan) ORDER BY position
      """
    ) { row throws(Failure) in
      let steps: String = try row.get(5)
      return ContentFinding(
        term: try row.get(0), category: try row.get(1), severity: try row.get(2),
        start: try row.get(3), end: try row.get(4),
        steps: steps.split(separator: " ").map(String.init))
    }
  }

  private func add(_ form: ContentForm, to account: Account) throws(Failure) -> ContentItem {
    let document = try session.evidence.freeze(
      .object([JSON.Member("text", .string(form.text))]), of: account.person)
    try database.execute(
      """
      INSERT INTO content (external_id, account, kind, posted_at, evidence, created_at)
      VALUES (\(form.externalID), \(account.id), \(form.kind.rawValue),
        \(form.postedAt.milliseconds), \(document.id), \(session.now.milliseconds))
      """)
    let id = RecordID(.content, database.lastInsertedRowID)
    try session.journal(
      id.description, artefact: document.digest,
      JournalDetail(after: [
        JSON.Member("external_id", .string(form.externalID)),
        JSON.Member("account", .string(account.recordID.description)),
        JSON.Member("kind", .string(form.kind.rawValue)),
        JSON.Member("posted_at", .string(form.postedAt.description)),
      ]))
    return try find(id)
  }

  private func read(_ condition: SQL, limit: Int = -1) throws(Failure) -> [ContentItem] {
    try database.all(
      """
      SELECT c.id, c.external_id, c.account, a.external_id, c.kind, c.posted_at, c.evidence,
        c.state, c.decision, c.created_at, c.version
      FROM content c JOIN account a ON a.id = c.account
      WHERE \(sql: condition) ORDER BY c.id LIMIT \(limit)
      """
    ) { row throws(Failure) in
      ContentItem(
        id: try row.get(0), externalID: try row.get(1), account: try row.get(2),
        accountExternalID: try row.get(3), kind: try row.word(4), postedAt: try row.instant(5),
        evidence: try row.get(6), state: try row.word(7), decision: try row.get(8),
        createdAt: try row.instant(9), version: try row.get(10))
    }
  }
}
