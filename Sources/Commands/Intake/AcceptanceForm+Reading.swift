import Digest
import Domain
import Formats
import Reporting
import Time

extension AcceptanceForm {
  static let fieldNames = [
    "account", "version", "method", "client", "at", "text_sha256", "actor",
  ]

  /// Reads a row of the ledger as the platform hands it in.
  init(reading form: FormReader) throws(Failure) {
    try form.allowOnly(Self.fieldNames)
    self.init(
      account: try form.required("account"), version: try form.required("version"),
      method: try form.word("method"), client: try form.word("client"),
      at: try form.instant("at"), textSHA256: try form.sha256("text_sha256"),
      actor: try form.optional("actor"))
  }
}

extension AcceptanceForm {
  /// Reads a row from a line of plain texts; nil where anything about it is unusual, so that the
  /// general reader says what.
  init?(_ flat: FlatObject) {
    var (account, version, actor): (String?, String?, String?)
    var (method, client): (AcceptanceMethod?, AgreementClient?)
    var (at, hash): (Instant?, String?)
    for index in 0..<flat.count {
      guard (1...200).contains(flat.bytes(index).count) else { return nil }
      if flat.name(index, is: "account") {
        account = flat.text(index)
      } else if flat.name(index, is: "version") {
        version = flat.text(index)
      } else if flat.name(index, is: "method") {
        method = AcceptanceMethod(rawValue: flat.text(index))
      } else if flat.name(index, is: "client") {
        client = AgreementClient(rawValue: flat.text(index))
      } else if flat.name(index, is: "at") {
        at = try? Instant(parsing: Array(flat.bytes(index)))
      } else if flat.name(index, is: "text_sha256") {
        guard Self.isLowerHexadecimal(flat.bytes(index)) else { return nil }
        hash = flat.text(index)
      } else if flat.name(index, is: "actor") {
        actor = flat.text(index)
      } else {
        return nil
      }
    }
    guard let account, let version, let method, let client, let at else { return nil }
    self.init(
      account: account, version: version, method: method, client: client, at: at,
      textSHA256: hash, actor: actor)
  }

  private static func isLowerHexadecimal(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == 64
      && bytes.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
