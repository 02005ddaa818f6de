import CommandLine
import Domain
import LegalText
import Reporting

/// What the commands about agreements share.
enum AgreementOptions {
  static let reference = Argument(
    .text("REFERENCE", completion: .names(["clause"])),
    Text(
      "SLUG, SLUG@VERSION or SLUG@VERSION#ADDRESS; a version is a number, a date, draft, latest or current",
      "协议名、协议名@版本 或 协议名@版本#条款；版本为序号、生效日期、draft、latest 或 current"))
  static let version = Argument(
    .text("REFERENCE", completion: .names(["version"])),
    Text(
      "SLUG, or SLUG@VERSION; a version is a number, a date, draft, latest or current",
      "协议名 或 协议名@版本；版本为序号、生效日期、draft、latest 或 current"))
  static let slug = Argument(
    .text("SLUG", completion: .names(["slug"])), Text("the agreement's short name", "协议短名"))
  static let optionalSlug = OptionalArgument(
    .text("SLUG", completion: .names(["slug"])),
    Text("the agreement's short name; else all of them", "协议短名；省略则为全部"))
  static let client = Option(
    "client", .oneOf("CLIENT") { (client: AgreementClient) in client.title },
    Text("the client; else the one for the kind of account", "客户端；缺省按账号类型"))
  static let product = Option(
    "product", .nonBlank("NAME"),
    Text("the product that is used: what is specific to it prevails", "所使用的产品：其专门协议优先"))
  static let file = Argument(
    .text("FILE", completion: .files), Text("the text; ‘-’ is standard input", "协议文本；“-”为标准输入"))
  static let from = Option(
    "from",
    .oneOf("FORM") { (form: SourceForm) in
      switch form {
      case .plain: Text("plain text", "纯文本")
      case .markdown: Text("Markdown, with or without a head", "Markdown（可带文首元数据）")
      }
    },
    Text(
      "the form of the text; markdown where the file's name ends in .md or .markdown",
      "文本格式；文件名以 .md 或 .markdown 结尾时为 markdown"))
  static let reason = Option("reason", .text("TEXT"), Text("why, in your own words", "理由"))

  /// A reason that is not blank; throws `missing_reason`.
  static func reason(_ invocation: Invocation) throws(Failure) -> String {
    try Grounds.reason(invocation[reason])
  }

  /// Refuses an address where a whole version is meant.
  static func wholeVersion(_ word: String) throws(Failure) -> ClauseReference {
    let reference = try ClauseReference(word)
    guard reference.address == nil else {
      throw Failure(
        .usage, "clause_not_expected",
        Text("‘\(word)’ names a clause, not a version", "“\(word)”指条款而非版本"),
        hint: Text("Leave out ‘#’ and what follows.", "请去掉“#”及其后的部分。"), subject: word)
    }
    return reference
  }
}
