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
