import Digest
public import Domain
import Formats
public import Reporting
import SQLite
import Time

/// Adds rows to the acceptance ledger within one session; all of them are covered by one journal
/// entry, which names the digest of the rows.
///
/// Nothing else may be journaled between the first row and `finish()`.
public final class AcceptanceRecorder {
  /// What the journal calls the ledger.
  static let subject = "acceptances"

  private let session: Session
  private let accountByName: PreparedStatement
  private let accountByNumber: PreparedStatement
  private let insertion: PreparedStatement
  private let journal: Int64
  private var versions: [String: AgreementVersion] = [:]
  private var rows: [AcceptanceRow] = []
  /// The hashes of texts that were shown, read once each.
  private var hashes: [String: [UInt8]] = [:]
  private var lastAccount: (name: String, number: Int64)?
  /// What stands against the row that was taken last, if anything, where it is new.
  public private(set) var doubt: (version: AgreementVersion, doubt: AcceptanceDoubt)?

  /// A recorder for a session.
  public init(_ session: Session) throws(Failure) {
    self.session = session
    journal = try session.nextSequence
    accountByName = try session.database.prepare("SELECT id FROM account WHERE external_id = ?")
    accountByNumber = try session.database.prepare("SELECT id FROM account WHERE id = ?")
    insertion = try session.database.prepare(
      """
      INSERT INTO acceptance (account, agreement_version, at, method, client, text_digest, actor,
        journal)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
      """)
  }

  /// Adds a row; the same row again is `unchanged`, another at the same place a `conflict`.
  public func take(_ form: AcceptanceForm) throws(Failure) -> IntakeOutcome {
    doubt = nil
    let version = try version(form.version)
    try form.check(of: version, now: session.now)
    let row = AcceptanceRow(
      account: try account(form.account), version: version.id, at: form.at.milliseconds,
      method: form.method, client: form.client, textSHA256: form.textSHA256, actor: form.actor)
    let changed = try session.database.execute(
      insertion,
      [
        .integer(row.account), .integer(row.version), .integer(row.at),
        .text(row.method.rawValue), .text(row.client.rawValue),
        hash(row).map { .blob($0) } ?? .null, row.actor.map { .text($0) } ?? .null,
        .integer(journal),
      ])
    if changed == 1 {
      rows.append(row)
      doubt = AcceptanceDoubt(form.method, of: version, at: form.at).map { (version, $0) }
      return .created
    }
    try mustBeKnown(row, form)
    return .unchanged
  }

  /// Journals what was added, if anything was.
  public func finish() throws(Failure) {
    guard !rows.isEmpty else { return }
    try session.journal(
      Self.subject, artefact: AcceptanceRow.digest(of: rows),
      JournalDetail(after: [JSON.Member("rows", .integer(Int64(rows.count)))]))
    rows = []
  }

  private func version(_ word: String) throws(Failure) -> AgreementVersion {
    if let known = versions[word] { return known }
    let reference = try ClauseReference(word)
    switch reference.version {
    case .number, .date: break
    default:
      throw Failure(
        .invalidInput, "inexact_version",
        Text("‘\(word)’ names no single version", "“\(word)”没有指明具体版本"),
        hint: Text("Write SLUG@NUMBER or SLUG@DATE.", "请写作 协议名@序号 或 协议名@日期。"),
        subject: word)
    }
    let found = try session.agreements.version(reference)
    versions[word] = found
    return found
  }

  private func account(_ name: String) throws(Failure) -> Int64 {
    if let last = lastAccount, last.name == name { return last.number }
    var number: Int64?
    if let id = RecordID(name), id.kind == .account {
      number = try session.database.number(accountByNumber, [.integer(id.number)])
    }
    if number == nil {
      number = try session.database.number(accountByName, [.text(name)])
    }
    guard let number else { return try session.accounts.named(name).id }
    lastAccount = (name, number)
    return number
  }

  private func hash(_ row: AcceptanceRow) -> [UInt8]? {
    guard let text = row.textSHA256 else { return nil }
    if let known = hashes[text] { return known }
    let bytes = Digest256(hexadecimal: text)?.bytes
    hashes[text] = bytes
    return bytes
  }

  private func mustBeKnown(_ row: AcceptanceRow, _ form: AcceptanceForm) throws(Failure) {
    let known: (hash: String?, actor: String?)? = try session.database.first(
      """
      SELECT text_digest, actor FROM acceptance WHERE account = \(row.account)
        AND agreement_version = \(row.version) AND at = \(row.at)
        AND method = \(row.method.rawValue) AND client = \(row.client.rawValue)
      """
    ) { row throws(Failure) in (try row.optionalDigest(0)?.hexadecimal, try row.get(1)) }
    guard known?.hash == row.textSHA256, known?.actor == row.actor else {
      throw Failure(
        .conflict, "conflict",
        Text(
          "this acceptance of \(form.account) is recorded with another text or another person",
          "\(form.account) 的该条接受记录已存在，但文本哈希或操作人不同"),
        hint: Text("The ledger is never overwritten.", "接受记录不可覆盖。"), subject: form.account)
    }
  }
}
