import CommandLine
import Domain
import Reporting

/// What the commands about content share.
enum ContentOptions {
  static let content = Argument(
    .text("CONTENT", completion: .records(["content"])),
    Text("content-17, or the platform's own id", "content-17 形式的编号，或平台内容编号"))

  static let externalID = Option(
    "external-id", .nonBlank("ID"), Text("the platform's own id; required", "平台内容编号（必填）"))
  static let account = Option(
    "account", .nonBlank("ACCOUNT"), Text("the author's account; required", "作者账号（必填）"))
  static let kind = Option(
    "kind", .word("KIND", of: ContentKind.allCases.map { Choice($0.rawValue, $0.title) }),
    Text("what kind of item it is (post)", "内容类型（默认 post）"))
  static let text = Option("text", .text("TEXT"), Text("the text; required", "正文（必填）"))
  static let postedAt = Option(
    "posted-at", .nonBlank("INSTANT"), Text("when it was posted; required", "发布时间（必填）"))

  static let form = [externalID, account, kind, text, postedAt]
}
