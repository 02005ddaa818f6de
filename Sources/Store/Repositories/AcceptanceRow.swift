import Digest
import Domain

/// A row of the acceptance ledger as it is kept and digested.
struct AcceptanceRow {
  let account: Int64
  let version: Int64
  let at: Int64
  let method: AcceptanceMethod
  let client: AgreementClient
  let textSHA256: String?
  let actor: String?

  /// The digest of rows: of a line for each, in the order of the ledger's key, its values separated
  /// by tabs and nothing for what is not known.
  static func digest(of rows: [AcceptanceRow]) -> Digest256 {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(rows.count * 128)
    for row in rows.sorted(by: precedes) { row.append(to: &bytes) }
    return SHA256.digest(of: bytes)
  }

  private func append(to bytes: inout [UInt8]) {
    for number in [account, version, at] {
      bytes.append(contentsOf: String(number).utf8)
      bytes.append(0x09)
    }
    for word in [method.rawValue, client.rawValue, textSHA256 ?? ""] {
      bytes.append(contentsOf: word.utf8)
      bytes.append(0x09)
    }
    bytes.append(contentsOf: (actor ?? "").utf8)
    bytes.append(0x0A)
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
