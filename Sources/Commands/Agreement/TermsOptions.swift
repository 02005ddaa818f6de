import CommandLine
import Domain
import Reporting
import Time

/// The options that say something of a version beside its text.
enum TermsOptions {
  private static let title = Option("title", .nonBlank("TITLE"), Text("the title", "标题"))
  private static let update = Option(
    "update", .nonBlank("DATE"), Text("when it was updated", "更新日期"))
  private static let effective = Option(
    "effective", .nonBlank("DATE"), Text("from when it is to bind", "生效日期"))
  private static let language = Option(
    "language", .nonBlank("TAG"), Text("the language of the text (zh-CN)", "文本语言（默认 zh-CN）"))
  private static let company = Option(
    "company", .nonBlank("NAME"), Text("the company that offers the service", "提供服务的公司"))
  private static let clients = Option(
    "clients", .nonBlank("LIST"),
    Text("the clients it is for (resident,doctor,admin)", "适用的客户端（默认 resident,doctor,admin）"))
  private static let product = Option(
    "product", .text("NAME"),
    Text(
      "the product it is specific to, where it prevails; empty for none", "专门适用的产品（优先于通用协议），留空为通用"))
  private static let changeType = Option(
    "change-type", .oneOf("TYPE") { (type: ChangeType) in type.title },
    Text("what kind of change it makes to the version before it", "相对上一版本的变更类型"))
  private static let changeNote = Option(
    "change-note", .text("TEXT"),
    Text("what changes, for those whom it binds; needed unless editorial", "变更说明；除 editorial 外必填"))

  static let all: [any ParameterKey] = [
    title, update, effective, language, company, clients, product, changeType, changeNote,
  ]

  /// Whether any of them was given.
  static func areGiven(_ invocation: Invocation) -> Bool {
    all.contains { invocation.has($0) }
  }

  /// What is said of a version once the options are applied.
  static func applied(
    to terms: AgreementTerms, _ invocation: Invocation
  ) throws(Failure) -> AgreementTerms {
    var terms = terms
    if let given = try invocation[title] { terms.title = given }
    if let given = try day(update, invocation) { terms.updateDate = given }
    if let given = try day(effective, invocation) { terms.effectiveDate = given }
    if let given = try invocation[language] { terms.language = try AgreementTerms.language(given) }
    if let given = try invocation[company] { terms.company = given }
    if let given = try invocation[clients] { terms.clients = try AgreementTerms.clients(given) }
    if let given = try invocation[product] { terms.product = given.isEmpty ? nil : given }
    if let given = try invocation[changeType] { terms.changeType = given }
    if let given = try invocation[changeNote] { terms.changeNote = given.isEmpty ? nil : given }
    return terms
  }

  private static func day(
    _ option: Option<String>, _ invocation: Invocation
  ) throws(Failure) -> CalendarDay? {
    guard let word = try invocation[option] else { return nil }
    guard let day = CalendarDay(word) else {
      throw invocation.usage(
        "invalid_date",
        Text(
          "‘--\(option.parameter.name) \(word)’ must be a date such as 2025-03-15",
          "“--\(option.parameter.name) \(word)”必须是 2025-03-15 形式的日期"))
    }
    return day
  }
}
