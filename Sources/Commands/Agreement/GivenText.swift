import CommandLine
import Domain
import LegalText
import Reporting
import Store
import Time

/// A text that a command was given: a version in the store, or a file.
///
/// What can name no version (it has a dot or a slash, or is ‘-’) is a file.
struct GivenText {
  static let argument = Argument(
    .text("TEXT", completion: .names(["version"], orFiles: true)),
    Text(
      "SLUG or SLUG@VERSION; or a file, whose name has a dot or a slash; ‘-’ is standard input",
      "协议名 或 协议名@版本；或文件（名称含点或斜杠）；“-”为标准输入"))

  /// Where its clauses come from.
  enum Content {
    case file(Outline)
    case version([Node])
  }

  let name: String
  let content: Content
  let terms: AgreementTerms
  var version: AgreementVersion?
  var tags: [String: [ClauseTag]] = [:]
  /// The titles of all agreements in the store.
  var knownTitles: [String] = []
  var zone = Zone.shanghai
  /// How much notice the version would give and the agreement promises; nil for a file
  /// and for a first version.
  var notice: (days: Int, rule: PublicationRules.NoticeRule)?

  static func isFile(_ word: String) -> Bool {
    word == "-" || word.contains("/") || word.prefix { $0 != "@" && $0 != "#" }.contains(".")
  }

  /// A text in a file.
  init(file path: String, as form: SourceForm? = nil) throws(Failure) {
    let file = try SourceFile(path, as: form)
    name = path
    content = .file(file.outline)
    terms = try AgreementTerms(of: file.outline, slug: path)
  }

  /// A version in the store.
  init(_ version: AgreementVersion, _ session: Session) throws(Failure) {
    name = version.reference
    self.version = version
    content = .version(try session.agreements.nodes(of: version))
    terms = version.terms
    tags = try session.agreements.tags(of: version)
    let known = try session.agreements.list()
    knownTitles = known.map(\.terms.title)
    zone = try session.zone
    let published = version.publication
    let effect = published?.effectiveAt ?? version.terms.effectiveDate.map(zone.instant)
    let isFirst = !known.contains {
      $0.slug == version.slug && $0.number != version.number && $0.publication != nil
    }
    if let effect, !isFirst {
      notice = (
        PublicationRules.noticeDays(from: published?.publishedAt ?? session.now, to: effect),
        try session.agreements.noticeRule(of: version.slug)
      )
    }
  }

  /// Refuses the form of a file where none of the words names one.
  static func refuseForm(_ words: [String], _ invocation: Invocation) throws(Failure) {
    guard invocation.has(AgreementOptions.from), !words.contains(where: isFile) else { return }
    throw invocation.usage(
      "file_expected",
      Text(
        "‘--from’ says how a file is written, and no file is named",
        "“--from”说明文件的格式，但未指定文件"))
  }

  /// Reads what a word names; the store is opened only where it must be.
  static func read(
    _ word: String, as form: SourceForm? = nil, _ invocation: Invocation, _ context: Context
  ) throws(Failure) -> GivenText {
    if isFile(word) { return try GivenText(file: word, as: form) }
    if form != nil { try refuseForm([word], invocation) }
    let reference = try AgreementOptions.wholeVersion(word)
    let call = try Calls.call(invocation, context, .anyRole)
    return try context.store(invocation, .reading).read(call) { session throws(Failure) in
      try GivenText(session.agreements.version(reference), session)
    }
  }

  /// Its clauses; those of a file are written out anew at each call.
  var nodes: [Node] {
    switch content {
    case .file(let outline): outline.nodes
    case .version(let nodes): nodes
    }
  }

  /// The addresses of the clauses that must be in bold.
  var mustBeEmphasised: Set<String> {
    Set(tags.filter { $0.value.contains(where: \.kind.demandsEmphasis) }.keys)
  }

  /// The text as the checks see it.
  var checked: CheckedText {
    CheckedText(
      nodes: nodes, title: terms.title, updateDate: terms.updateDate.map(LegalDay.init),
      effectiveDate: terms.effectiveDate.map(LegalDay.init), company: terms.company,
      knownTitles: knownTitles, mustBeEmphasised: mustBeEmphasised)
  }
}

extension AgreementTerms {
  /// What a text says of itself.
  init(of outline: Outline, slug: String) throws(Failure) {
    let head = outline.head
    var type: ChangeType?
    if let word = head[.changeType] {
      guard let known = ChangeType(rawValue: word) else {
        let choices = ChangeType.allCases.map(\.rawValue).joined(separator: ", ")
        throw Failure(
          .invalidInput, "invalid_change_type",
          Text("‘\(word)’ is none of: \(choices)", "“\(word)”不属于：\(choices)"),
          hint: Text("Correct the head of the text.", "请更正文首。"), subject: word)
      }
      type = known
    }
    let dates = try [head.updateDate, head.effectiveDate].map { day throws(Failure) in
      try Self.day(day)
    }
    self.init(
      title: outline.title ?? slug,
      language: try head[.language].map { tag throws(Failure) in try Self.language(tag) }
        ?? Self.standardLanguage,
      company: head[.company],
      clients: try head[.clients].map { list throws(Failure) in try Self.clients(list) }
        ?? AgreementClient.allCases,
      product: head[.product], updateDate: dates[0] ?? outline.updateDate.flatMap(CalendarDay.init),
      effectiveDate: dates[1] ?? outline.effectiveDate.flatMap(CalendarDay.init), changeType: type,
      changeNote: head[.changeNote])
  }

  /// A date of the head; throws where the calendar has no such day.
  private static func day(_ written: LegalDay?) throws(Failure) -> CalendarDay? {
    guard let written else { return nil }
    guard let day = CalendarDay(written) else {
      throw Failure(
        .invalidInput, "invalid_date",
        Text("\(written) is no date of the calendar", "\(written) 不是有效日期"),
        hint: Text("Correct the head of the text.", "请更正文首。"), subject: written.description)
    }
    return day
  }
}

extension CalendarDay {
  /// A day as a text writes it; nil where the calendar has no such day.
  init?(_ day: LegalDay) {
    self.init(year: day.year, month: day.month, day: day.day)
  }
}

extension LegalDay {
  /// A day of the calendar.
  init(_ day: CalendarDay) {
    self.init(year: day.year, month: day.month, day: day.day)
  }
}
