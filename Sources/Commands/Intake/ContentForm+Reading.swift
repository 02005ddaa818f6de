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

extension FormReader {
  fileprivate func instant(_ name: String) throws(Failure) -> Instant {
    let value = try required(name)
    guard let instant = Instant(value) else {
      throw Self.problem(
        "invalid_instant", name, Text("‘\(name)’ is no instant", "“\(name)”不是时间"),
        Text("Write it as 2026-05-01T09:30:00+08:00.", "请写作 2026-05-01T09:30:00+08:00。"))
    }
    return instant
  }
}
