import CommandLine
import Domain
import Reporting

enum AcceptanceView {
  /// A row of the ledger, with the names of what it is about.
  struct Line {
    let account: RecordID
    let version: String
    let form: AcceptanceForm
    /// What stands against it; nil where nothing does.
    let doubt: AcceptanceDoubt?
  }

  static let view = View<Line>([
    .init("account", Text("ACCOUNT", "账号"), Text("whose position it is", "账号")) {
      .id($0.account)
    },
    .init("version", Text("VERSION", "版本"), Text("the version it is about", "协议版本")) {
      .text($0.version)
    },
    .init("method", Text("METHOD", "方式"), Text("how it took a position", "方式")) {
      .text($0.form.method.rawValue)
    },
    .init("client", Text("CLIENT", "客户端"), Text("where", "客户端")) {
      .text($0.form.client.rawValue)
    },
    .init("at", Text("AT", "时间"), Text("when", "时间")) { .instant($0.form.at) },
    .detail(
      "text_sha256", Text("TEXT SHA-256", "文本 SHA-256"),
      Text("of the text that was shown", "所展示文本的 SHA-256")
    ) { .text($0.form.textSHA256) },
    .detail(
      "actor", Text("ACTOR", "经办人"),
      Text("who acted, for an organisation or a guardian", "组织经办人或监护人")
    ) { .text($0.form.actor) },
    .detail(
      "doubt", Text("DOUBT", "存疑"),
      Text(
        "why the version did not hold: withdrawn, not_yet_published or superseded (by then)",
        "所接受版本未生效的原因：withdrawn（已撤回）、not_yet_published（当时尚未发布）或 superseded（当时已被取代）")
    ) { .text($0.doubt?.rawValue) },
  ])

  /// What is said of a row that was printed and names a version that did not hold.
  static let remark: @Sendable (Record) -> Text? = { record in
    guard case .text(let word) = record["doubt"], case .text(let version) = record["version"] else {
      return nil
    }
    return AcceptanceDoubt(rawValue: word)?.message(about: version)
  }
}
