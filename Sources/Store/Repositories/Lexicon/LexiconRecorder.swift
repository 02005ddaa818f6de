import Digest
public import Domain
import Formats
public import Reporting
import SQLite
import Screening
import Time

/// Changes the lexicon within one session: all that it changes is one new revision, which begins
/// with the first change.
public final class LexiconRecorder {
  private let session: Session
  private let known: PreparedStatement
  private let insertion: PreparedStatement
  private let ending: PreparedStatement
  private var begun: Int64?
  private var nextID: Int64?
  private var digest = SHA256()
  private var counts: [IntakeOutcome: Int64] = [:]

  /// A recorder for a session.
  public init(_ session: Session) throws(Failure) {
    self.session = session
    known = try session.database.prepare(
      """
      SELECT id FROM lexicon_entry WHERE text = ? AND kind = ? AND coalesce(category, '') = ?
        AND until IS NULL
      """)
    insertion = try session.database.prepare(
      """
      INSERT INTO lexicon_entry (id, version, since, kind, text, name, category, severity, mode,
        added_steps, removed_steps, note, source, active)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    ending = try session.database.prepare(
      "UPDATE lexicon_entry SET until = ? WHERE id = ? AND version = ?")
  }

  /// Takes in an entry: the same again changes nothing; one that is known to say something else is
  /// replaced if `updates`, and a `conflict` otherwise.
  public func take(_ given: LexiconForm, updates: Bool = false) throws(Failure) -> Intake<RecordID>
  {
    let form = try given.completed()
    guard let id = try number(of: form) else {
      try refuseUsedName(form)
      let id = try newID()
      try insert(id, version: 1, form)
      counts[.created, default: 0] += 1
      return Intake(.created, RecordID(.term, id))
    }
    let entry = try session.lexicon.find(RecordID(.term, id))
    guard entry.form != form else { return Intake(.unchanged, entry.recordID) }
    guard updates, entry.since != begun else { throw Self.conflict(entry) }
    try change(entry, to: form)
    return Intake(.updated, entry.recordID)
  }

  /// Has an entry say something else from the new revision on; throws `conflict` where another
  /// entry says it already.
  public func change(_ entry: LexiconEntry, to given: LexiconForm) throws(Failure) {
    let form = try given.completed()
    if let other = try number(of: form), other != entry.id {
      throw Self.conflict(try session.lexicon.find(RecordID(.term, other)))
    }
    if form.name != entry.form.name { try refuseUsedName(form) }
    try end(entry)
    try insert(entry.id, version: entry.version + 1, form)
    counts[.updated, default: 0] += 1
  }

  /// Ends an entry with the new revision.
  public func end(_ entry: LexiconEntry) throws(Failure) {
    _ = try session.database.execute(
      ending, [.integer(try revision()), .integer(entry.id), .integer(Int64(entry.version))])
  }

  /// Journals what an intake came to, if it changed anything: the revision, how many entries it
  /// touched, and the digest of what they say.
  public func finish() throws(Failure) {
    guard let begun else { return }
    try session.journal(
      LexiconRevision(number: begun, mark: "").name, artefact: digest.finalize(),
      JournalDetail(
        after: [IntakeOutcome.created, .updated].map {
          JSON.Member($0.rawValue, .integer(counts[$0] ?? 0))
        }))
  }

  /// The number of the revision that the session makes, which begins now if it has not.
  public func revision() throws(Failure) -> Int64 {
    if let begun { return begun }
    let number = try session.lexicon.revision().number + 1
    try session.database.execute(
      """
      INSERT INTO lexicon_revision (number, mark, at, operator)
      VALUES (\(number), \(RandomBytes.hexadecimal(8)), \(session.now.milliseconds), \(session.person.id))
      """)
    begun = number
    return number
  }

  private func insert(_ id: Int64, version: Int, _ form: LexiconForm) throws(Failure) {
    let texts = [
      form.kind.rawValue, form.text, form.name, form.category?.rawValue, form.severity?.rawValue,
      form.mode?.rawValue, form.addedSteps.kept, form.removedSteps.kept, form.note, form.source,
    ]
    _ = try session.database.execute(
      insertion,
      [.integer(id), .integer(Int64(version)), .integer(try revision())]
        + texts.map(\.sqliteValue) + [form.isActive.sqliteValue])
    digest.update("\(id)\t\(version)")
    for text in texts { digest.update("\t\(text ?? "")") }
    digest.update("\t\(form.isActive)\n")
  }

  private func number(of form: LexiconForm) throws(Failure) -> Int64? {
    try session.database.number(
      known,
      [.text(form.text), .text(form.kind.rawValue), .text(form.category?.rawValue ?? "")])
  }

  private func newID() throws(Failure) -> Int64 {
    if nextID == nil {
      nextID = try session.database.first(
        "SELECT 1 + coalesce(max(id), 0) FROM lexicon_entry"
      ) { row throws(Failure) in try row.get(0) }
    }
    let id = nextID ?? 1
    nextID = id + 1
    return id
  }

  private func refuseUsedName(_ form: LexiconForm) throws(Failure) {
    guard let name = form.name, let other = try session.lexicon.pattern(named: name) else {
      return
    }
    throw Self.conflict(other)
  }

  private static func conflict(_ entry: LexiconEntry) -> Failure {
    let words = entry.form.name ?? entry.form.text
    return Failure(
      .conflict, "conflict",
      Text(
        "\(entry.recordID) (\(words)) is known with other data",
        "\(entry.recordID)（\(words)）已存在且内容不同"),
      hint: Text(
        "Change it: lexicon edit \(entry.recordID); an import does so with --update.",
        "请修改：lexicon edit \(entry.recordID)；导入时可加 --update。"),
      subject: entry.recordID.description)
  }
}
