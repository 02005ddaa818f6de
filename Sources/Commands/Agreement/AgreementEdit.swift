import CommandLine
import Domain
import Formats
import LegalText
import Reporting
import Store
import Time

enum AgreementEdit {
  private static let emphasise = Flag("emphasise", Text("print the whole clause in bold", "整条加粗"))
  private static let words = Option(
    "emphasise-words", .nonBlank("WORDS"),
    Text("print these words of the clause in bold", "将条款中的这些文字加粗"))
  private static let candidates = Flag(
    "emphasise-candidates",
    Text(
      "print in bold what may have been bold before the page was saved as text",
      "将网页存为文本前可能加粗的部分加粗"))
  private static let plain = Flag(
    "no-emphasis", Text("print nothing of the clause in bold", "取消加粗"))
  private static let line = Option(
    "take-line", .number("LINE", in: 1...100_000_000),
    Text(
      "give the ambiguous paragraph at this line of the source to the clause, also one that was settled",
      "将原文该行处归属待定（或已判定）的段落判给本条款"))

  static let verb = Verb.changing(
    ["agreement", "edit"], .role(.publisher),
    About(
      Text("settle what is open in a draft", "编辑草稿"),
      [
        Text(
          "With a version, says something else of it: title, dates, clients, product, change. With a clause, settles what is in bold "
            + "and which paragraphs it owns. The words themselves come from the import and stay as they are.",
          "给出版本时，修改标题、日期、适用端、产品、变更等信息；给出条款时，确定加粗和段落归属。文字本身来自导入，不可改动。")
      ],
      examples: [
        .init(
          "agreement edit service-agreement@draft --effective 2025-04-01",
          Text("another date", "修改日期")),
        .init(
          "agreement edit 'service-agreement@draft#六.5' --emphasise", Text("bold", "加粗")),
        .init(
          "agreement edit 'service-agreement@draft#二.(二).4' --take-line 232",
          Text("the paragraph at line 232 belongs to this clause", "第 232 行的段落归入本条")),
      ]),
    parameters: [AgreementOptions.reference] + TermsOptions.all
      + [emphasise, words, candidates, plain, line] + ChangeOptions.changing,
    fields: AgreementView.version.fields
  ) { invocation, session throws(Failure) in
    let reference = try ClauseReference(invocation[AgreementOptions.reference])
    let version = try session.agreements.draft(reference)
    try invocation.check(version: version.version, of: version.permanentName)
    try DraftRules.mayEdit(version, at: session.now)
    let detail: JournalDetail
    if let address = reference.address {
      detail = try edit(address, of: version, invocation, session)
    } else {
      detail = try editTerms(of: version, invocation, session)
    }
    try session.agreements.touch(version)
    try session.journal(
      reference.address.map { "\(version.permanentName)#\($0)" } ?? version.permanentName, detail)
    guard let edited = try session.agreements.find(version.id) else {
      throw RecordID(.proposal, version.id).notFound
    }
    return AgreementView.version.record(try AgreementSummary(edited, session))
  }

  private static func editTerms(
    of version: AgreementVersion, _ invocation: Invocation, _ session: Session
  ) throws(Failure) -> JournalDetail {
    guard try extents(invocation).isEmpty, try invocation[line] == nil,
      TermsOptions.areGiven(invocation)
    else {
      throw invocation.usage(
        "nothing_to_edit",
        Text(
          "say what to change; emphasis and paragraphs are those of a clause (SLUG@VERSION#ADDRESS)",
          "请说明要修改的内容；加粗和段落归属须指明条款（协议名@版本#条款）"))
    }
    let terms = try TermsOptions.applied(to: version.terms, invocation)
    try session.agreements.set(terms, of: version)
    return JournalDetail(before: version.terms.members, after: terms.members)
  }

  private static func edit(
    _ typed: String, of version: AgreementVersion, _ invocation: Invocation, _ session: Session
  ) throws(Failure) -> JournalDetail {
    let address = try session.agreements.clause(typed, of: version).address
    let extents = try extents(invocation)
    guard !TermsOptions.areGiven(invocation), extents.count < 2,
      try invocation[line] != nil || extents.count == 1
    else {
      throw invocation.usage(
        "nothing_to_edit",
        Text(
          "of a clause, say one of --emphasise, --emphasise-words, --emphasise-candidates, --no-emphasis, or --take-line",
          "对条款请使用 --emphasise、--emphasise-words、--emphasise-candidates、--no-emphasis 之一，或 --take-line"
        ))
    }
    let before = try session.agreements.nodes(of: version)
    var nodes = before
    if let line = try invocation[line] {
      nodes = try settled(line, for: address, in: nodes, version)
    }
    if let extent = extents.first { nodes = try emphasised(extent, address, in: nodes, version) }
    try session.agreements.update(nodes, from: before, of: version)
    return JournalDetail(after: try members(invocation))
  }

  private static func extents(_ invocation: Invocation) throws(Failure) -> [Emphasis.Extent] {
    var extents: [Emphasis.Extent] = []
    if invocation[emphasise] { extents.append(.whole) }
    if let given = try invocation[words] { extents.append(.words(given)) }
    if invocation[candidates] { extents.append(.candidates) }
    if invocation[plain] { extents.append(.none) }
    return extents
  }

  private static func members(_ invocation: Invocation) throws(Failure) -> [JSON.Member] {
    var members: [JSON.Member] = []
    for flag in [emphasise, candidates, plain] where invocation[flag] {
      members.append(JSON.Member(flag.parameter.name.replacing("-", with: "_"), .bool(true)))
    }
    if let given = try invocation[words] {
      members.append(JSON.Member("emphasise_words", .string(given)))
    }
    if let given = try invocation[line] {
      members.append(JSON.Member("take_line", .integer(Int64(given))))
    }
    return members
  }

  private static func settled(
    _ line: Int, for address: String, in nodes: [Node], _ version: AgreementVersion
  ) throws(Failure) -> [Node] {
    let open = Ambiguity.all(in: nodes)
    let settled = Ambiguity.settled(in: nodes)
    guard let place = (open + settled).first(where: { $0.line == line }) else {
      throw Failure(
        .refused, "not_ambiguous",
        Text(
          "no paragraph at line \(line) is ambiguous", "第 \(line) 行没有归属待定的段落"),
        hint: hint(open, settled), subject: version.permanentName)
    }
    guard place.choices.contains(address) else {
      let choices = place.choices.joined(separator: ", ")
      throw Failure(
        .refused, "not_a_choice",
        Text(
          "the paragraph at line \(line) cannot belong to \(address)",
          "第 \(line) 行的段落不能归入 \(address)"),
        hint: Text("It may belong to: \(choices).", "可归入：\(choices)。"),
        subject: version.permanentName)
    }
    return place.settled(for: address, in: nodes)
  }

  /// At which lines there is something to settle, or to settle again.
  private static func hint(_ open: [Ambiguity], _ settled: [Ambiguity]) -> Text {
    let lists = [open, settled].map { $0.map { String($0.line) }.joined(separator: ", ") }
    let first =
      open.isEmpty
      ? Text("None is open.", "没有待定的行。")
      : Text("Open are the lines: \(lists[0]).", "待定的行：\(lists[0])。")
    guard !settled.isEmpty else { return first }
    return first
      + Text(
        " Settled, and to be settled again, are: \(lists[1]).", "已判定、可重新判定的行：\(lists[1])。")
  }

  private static func emphasised(
    _ extent: Emphasis.Extent, _ address: String, in nodes: [Node], _ version: AgreementVersion
  ) throws(Failure) -> [Node] {
    var nodes = nodes
    guard let index = nodes.firstIndex(where: { $0.address == address }),
      let node = Emphasis.applied(extent, to: nodes[index])
    else {
      throw Failure(
        .refused, "words_not_found",
        Text("\(address) does not have these words", "\(address) 中没有这些文字"),
        hint: Text("Look: agreement show.", "请查看：agreement show。"),
        subject: "\(version.permanentName)#\(address)")
    }
    nodes[index] = node
    return nodes
  }
}

extension AgreementTerms {
  /// What is said of a version, as the journal writes it.
  var members: [JSON.Member] {
    let texts: [(String, String?)] = [
      ("title", title), ("language", language), ("company", company),
      ("clients", clients.map(\.rawValue).joined(separator: ",")), ("product", product),
      ("update_date", updateDate?.description), ("effective_date", effectiveDate?.description),
      ("change_type", changeType?.rawValue), ("change_note", changeNote),
    ]
    return texts.map { JSON.Member($0, $1.map { .string($0) } ?? .null) }
  }
}
