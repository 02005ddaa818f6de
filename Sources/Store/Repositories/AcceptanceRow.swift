import Digest
import Domain

/// A row of the acceptance ledger as it is kept and digested.
struct AcceptanceRow {
  let account: Int64
  let version: Int64
  let at: Int64
  let method: AcceptanceMethod
  let client: AgreementClient
  let digest: Digest256?
  let actor: String?

  init(
    account: Int64, version: Int64, at: Int64, method: AcceptanceMethod, client: AgreementClient,
    textSHA256: String?, actor: String?
  ) {
    self.init(
      account: account, version: version, at: at, method: method, client: client,
      digest: textSHA256.flatMap { Digest256(hexadecimal: $0) }, actor: actor)
  }

  init(
    account: Int64, version: Int64, at: Int64, method: AcceptanceMethod, client: AgreementClient,
    digest: Digest256?, actor: String?
  ) {
    self.account = account
    self.version = version
    self.at = at
    self.method = method
    self.client = client
    self.digest = digest
    self.actor = actor
  }

  /// The digest of rows: of a line for each, in the order of the ledger's key, its values separated
  /// by tabs and nothing for what is not known.
  static func digest(of rows: [AcceptanceRow]) -> Digest256 {
    var hash = SHA256()
    for row in rows.sorted(by: precedes) { hash.update(row.line) }
    return hash.finalize()
  }

  /// The line of the row that is digested.
  var line: String {
    var line = "\(account)\t\(version)\t\(at)\t\(method.rawValue)\t\(client.rawValue)\t"
    line += digest?.hexadecimal ?? ""
    line += "\t"
    line += actor ?? ""
    line += "\n"
    return line
  }

  /// The order of the ledger's key, in which SQLite compares texts by their bytes.
  static func precedes(_ first: AcceptanceRow, _ second: AcceptanceRow) -> Bool {
    if first.account != second.account { return first.account < second.account }
    if first.version != second.version { return first.version < second.version }
    if first.at != second.at { return first.at < second.at }
    if first.method != second.method { return first.method.rawValue < second.method.rawValue }
    return first.client.rawValue < second.client.rawValue
  }
}
