import CommandLine
import Domain
import Formats
import Glibc
import Reporting
import Screening
import Store
import Time

/// Screens items with the lexicon; an item in which something is found becomes a case. A text from
/// outside is screened without taking it in.
enum ContentScan {
  private static let items = Arguments(
    .text("CONTENT", completion: .files), required: false,
    Text(
      "the items, or a file, or ‘-’ for standard input; none means the items not screened yet",
      "要筛查的内容，或文件，或“-”（标准输入）；省略则为所有未筛查的内容"))
  private static let access = Access.role(.moderator)
  /// How many items are screened with one transaction.
  private static let part = 500

  static let verb = Verb(
    About(
      Text("look for prohibited content", "筛查违规内容"),
      [
        Text(
          "Prints the items in which something was found, each with the case that was opened about it.",
          "输出发现问题的内容及所立案件。"),
        Text(
          "Where a file is named, or --from, --lines or --lexicon is given, it screens that file or standard input instead, and changes nothing: for each item in which something is found it prints an object with its id and findings. "
            + "A finding has term, category, severity, clause, start and end in Unicode scalars, start_byte and end_byte, the text it covers, and the steps that undid its disguise.",
          "指定文件，或使用 --from、--lines、--lexicon 时，筛查该文件或标准输入，不作任何更改：每条有发现的内容输出一个对象，含编号与各处发现（词条、类别、级别、条款、字符与字节位置、原文、还原步骤）。"
        ),
        ScanRequest.lineHelp,
        ScanRequest.lexiconHelp,
        ScanRequest.patternHelp,
      ],
      examples: [
        .init("content scan", Text("what was not screened yet", "筛查所有未筛查的内容")),
        .init(
          "content scan posts.txt --lines --lexicon words.txt",
          Text("a file, without a store", "筛查文件（无需数据库）")),
      ]
    ).command(
      ["content", "scan"], access,
      [items] + ScanRequest.reading + ScanRequest.choosing
        + [ScanRequest.all, exitCode, ChangeOptions.dryRun], ScanView.view.fields)
  ) { invocation, context throws(Failure) in
    try isFromOutside(invocation)
      ? screenText(invocation, context) : screenItems(invocation, context)
  }

  private static func isFromOutside(_ invocation: Invocation) throws(Failure) -> Bool {
    let words = try invocation[items]
    let saysSo =
      invocation.has(ScanRequest.from) || invocation.has(ScanRequest.lines)
      || invocation.has(ScanRequest.lexicon)
    if saysSo { return !words.contains { isItem($0) && !isReadable($0) } }
    guard words.count == 1, let word = words.first else { return false }
    return word == "-" || isReadable(word) && !isItem(word)
  }

  private static func isItem(_ word: String) -> Bool { RecordID(word)?.kind == .content }

  private static func isReadable(_ path: String) -> Bool { unsafe Glibc.access(path, R_OK) == 0 }

  private static func screenText(
    _ invocation: Invocation, _ context: Context
  ) throws(Failure) -> ExitStatus {
    let request = try ScanRequest(invocation, context)
    let words = try invocation[items]
    guard words.count <= 1 else {
      throw invocation.usage("too_many_files", Text("give one file", "只能给出一个文件"))
    }
    try refuseIdle(invocation)
    let output = Output(context, invocation)
    let isForPeople =
      context.devices.outputIsTerminal && !invocation.has(GlobalOptions.json)
      && !invocation.has(GlobalOptions.format)
    let screening = TextScreening(
      request: request, access: access, invocation: invocation, context: context)
    return try screening.run(words.first ?? "-", tellsAll: request.tellsAll) {
      opened throws(Failure) in
      FindingWriter(clauses: opened.clauses, isStyled: isForPeople ? try output.isStyled() : nil)
    }
  }

  /// Refuses what means nothing to a text from outside, of which objects are printed.
  private static func refuseIdle(_ invocation: Invocation) throws(Failure) {
    if invocation.has(ChangeOptions.dryRun) {
      throw invocation.usage(
        "nothing_to_try",
        Text(
          "a file is screened without changing anything; leave out --dry-run",
          "筛查文件不作任何更改，请去掉 --dry-run"))
    }
    let format = try invocation[GlobalOptions.format]
    guard format?.isJSON ?? true, !invocation.has(GlobalOptions.fields) else {
      throw invocation.usage(
        "fixed_format",
        Text(
          "of a file JSON objects are printed, one a line, with all fields",
          "筛查文件时固定每行输出一个 JSON 对象，含全部字段"))
    }
  }

  private static func screenItems(
    _ invocation: Invocation, _ context: Context
  ) throws(Failure) -> ExitStatus {
    try ScanRequest.refuseForItems(invocation)
    let call = try Calls.call(invocation, context, access)
    let store = try context.store(invocation, .writing)
    let opened = try store.read(call) { session throws(Failure) in try ScanLexicon(session) }
    let screener = Screener(opened.lexicon, ScreeningOptions(at: context.clock))
    let words = try invocation[items]
    var writer: RecordWriter?
    var counts = ScanCounts()
    var cursor: Int64? = 0
    while let after = cursor {
      let (summaries, next, zone) = try store.change(call) { session throws(Failure) in
        let part = try select(words, after: after, session)
        var summaries: [ScanSummary] = []
        for item in part {
          summaries.append(try scan(item, with: screener, opened, session))
        }
        let isLast = !words.isEmpty || part.count < Self.part
        return (summaries, isLast ? nil : part.last?.id, try session.zone)
      }
      if writer == nil { writer = try Output(context, invocation).writer(.list, zone: zone) }
      for summary in summaries {
        counts.add(summary)
        guard !summary.findings.isEmpty || invocation[ScanRequest.all] else { continue }
        try writer?.write(ScanView.view.record(summary))
      }
      cursor = next
    }
    try writer?.finish()
    if invocation[ScanRequest.stats] {
      try context.remark(counts.summary(opened.revision), invocation)
    }
    if call.isDryRun { try context.remark(Remarks.dryRun, invocation) }
    return counts.findings > 0 && invocation[exitCode] ? .findings : .done
  }

  static let exitCode = Flag(
    "exit-code", Text("exit with 10 where something was found", "有发现时以状态 10 退出"))

  private static func select(
    _ words: [String], after number: Int64, _ session: Session
  ) throws(Failure) -> [ContentItem] {
    guard !words.isEmpty else {
      return try session.content.list(after: number, limit: part, state: .new)
    }
    var items: [ContentItem] = []
    for word in words { items.append(try session.content.named(word)) }
    return items
  }

  private static func scan(
    _ item: ContentItem, with screener: Screener, _ lexicon: ScanLexicon, _ session: Session
  ) throws(Failure) -> ScanSummary {
    let text = try session.evidence.find(item.evidence).text("text") ?? ""
    let findings = screener.findings(in: text).map(ContentFinding.init)
    let scan = try session.content.record(findings, in: item, lexicon: lexicon.revision ?? "")
    var matter: Case?
    if !findings.isEmpty, item.decision == nil {
      matter = try session.cases.open(about: item, because: scan)
    }
    try session.journal(
      item.recordID.description,
      JournalDetail(after: [
        JSON.Member("lexicon", .string(lexicon.revision ?? "")),
        JSON.Member("findings", .integer(Int64(findings.count))),
        JSON.Member("case", matter.map { .string($0.recordID.description) } ?? .null),
      ]))
    return ScanSummary(
      item: item, matter: matter,
      findings: findings.map { PlacedFinding($0, in: text, lexicon.clauses) })
  }
}

extension ScanCounts {
  fileprivate mutating func add(_ summary: ScanSummary) {
    items += 1
    itemsWithFindings += summary.findings.isEmpty ? 0 : 1
    findings += summary.findings.count
  }
}

extension ContentFinding {
  fileprivate init(_ finding: Finding) {
    self.init(
      term: finding.term, category: finding.category.rawValue,
      severity: finding.severity.rawValue, start: finding.start, end: finding.end,
      steps: finding.steps.map(\.rawValue))
  }
}
