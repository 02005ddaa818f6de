import Domain
import Reporting
import Time

extension ContentForm {
  static let fieldNames = ["external_id", "account", "kind", "text", "posted_at"]

  /// Reads an item as the platform hands it in.
  init(reading form: FormReader) throws(Failure) {
    try form.allowOnly(Self.fieldNames)
    self.init(
      externalID: try form.externalID("external_id"), account: try form.required("account"),
      kind: try form.word("kind", default: .post),
      text: try form.required("text", maximum: FormReader.maximumLength),
      postedAt: try form.instant("posted_at"))
  }
}
