import CommandLine
import Domain
import Formats
import Reporting
import Screening
import Store

enum AgreementTag {
  private static let kind = Option(
    "add", .oneOf("TAG") { (kind: ClauseTag.Kind) in kind.title }, Text("the tag to add", "添加标注"))
  private static let removed = Option(
    "remove", .oneOf("TAG") { (kind: ClauseTag.Kind) in kind.title },
    Text("the tag to take away", "去除标注"))
  private static let category = Option(
    "category", .nonBlank("SLUG"),
    Text(
      "the category that the clause prohibits, such as rumour: one of the nine of screening, or of the lexicon",
      "条款所禁止的类别代码，如 rumour；须为九类之一或词库中的类别"))
  private static let name = Option(
    "name", .nonBlank("NAME"), Text("the category's short name", "类别简称"))

  static let verb = Verb.changing(
    ["agreement", "tag"], .role(.publisher),
    About(
      Text("say what a clause is", "标注条款"),
      [
        Text(
          "Disclaimers and restrictions of rights must be in bold before they are published. A prohibited category binds what screening finds to the clause; a clause may have several, each added by itself, and --remove takes all of them or the one of --category. "
            + "Tags are no part of the text: they may be added to a published version too.",
          "免责和权利限制条款发布前须加粗；prohibited_category 将筛查结果与条款对应，一条可有多个，逐个添加；--remove 去除全部，或仅去除 --category 指定的一个。标注不属于文本，已发布版本也可添加。"
        )
      ],
      examples: [
        .init(
          "agreement tag 'service-agreement@draft#六.5' --add disclaimer",
          Text("a disclaimer", "标为免责条款")),
        .init(
          "agreement tag 'service-agreement#一.5.(6)' --add prohibited_category --category rumour --name 谣言",
          Text("a prohibited category", "标为禁止类别")),
      ]),
    parameters: [AgreementOptions.reference, kind, removed, category, name]
      + ChangeOptions.changing,
    fields: ClauseView.view.fields
  ) { invocation, session throws(Failure) in
    let reference = try ClauseReference(invocation[AgreementOptions.reference])
    guard let address = reference.address else {
      throw invocation.usage(
        "missing_address",
        Text("name a clause: SLUG@VERSION#ADDRESS", "请指明条款：协议名@版本#条款"))
    }
    let version = try session.agreements.draft(reference)
    try invocation.check(version: version.version, of: version.permanentName)
    let clause = try session.agreements.clause(address, of: version)
    try DraftRules.mayTag(version, at: session.now)
    try change(clause, invocation, session)
    if version.publication == nil { try session.agreements.touch(version) }
    try session.journal(
      "\(version.permanentName)#\(clause.address)", JournalDetail(after: members(invocation)))
    return try ClauseView.record(
      session.agreements.clause(clause.address, of: version), session)
  }

  private static func change(
    _ clause: Clause, _ invocation: Invocation, _ session: Session
  ) throws(Failure) {
    switch (try invocation[kind], try invocation[removed]) {
    case (let kind?, nil):
      let tag = try ClauseTag(
        kind, given: invocation[category], name: invocation[name])
      if let category = tag.category { try refuseStranger(category, session) }
      try session.agreements.tag(clause, tag)
    case (nil, let kind?):
      try DraftRules.mayUntag(clause.version, kind)
      let category = try invocation[category]
      guard category == nil || kind == .prohibitedCategory, !invocation.has(name) else {
        throw ClauseTag.unexpectedCategory
      }
      try session.agreements.untag(clause, kind, category: category)
    default:
      throw invocation.usage(
        "nothing_to_tag", Text("give one of --add and --remove", "请给出 --add 或 --remove 之一"))
    }
  }

  /// Refuses a category of which screening finds nothing: misspelled, the clause would be bound to
  /// nothing.
  private static func refuseStranger(_ slug: String, _ session: Session) throws(Failure) {
    let builtIn = Category.builtIn.map(\.rawValue)
    let own = try session.lexicon.counts().compactMap(\.category?.rawValue)
    guard !(builtIn + own).contains(slug) else { return }
    let known = (builtIn + Set(own).subtracting(builtIn).sorted()).joined(separator: ", ")
    throw Failure(
      .usage, "unknown_category",
      Text("there is no category ‘\(slug)’", "没有类别“\(slug)”"),
      hint: Text("Known are: \(known).", "已知类别：\(known)。"), subject: slug)
  }

  private static func members(_ invocation: Invocation) throws(Failure) -> [JSON.Member] {
    var members: [JSON.Member] = []
    if let kind = try invocation[kind] { members.append(.init("tag", .string(kind.rawValue))) }
    if let kind = try invocation[removed] {
      members.append(.init("untag", .string(kind.rawValue)))
    }
    if let category = try invocation[category] {
      members.append(.init("category", .string(category)))
    }
    return members
  }
}
