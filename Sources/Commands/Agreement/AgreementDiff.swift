import CommandLine
import Domain
import Formats
import LegalText
import Reporting
import Store
import Terminal
import Time

enum AgreementDiff {
  private static let earlier = Argument(
    .text("EARLIER", completion: .names(["version"], orFiles: true)),
    Text(
      "SLUG@VERSION, or a file, whose name has a dot or a slash",
      "协议名@版本，或文件（名称含点或斜杠）"))
  private static let later = Argument(
    .text("LATER", completion: .names(["version"], orFiles: true)),
    Text("the text it is compared with", "与之比较的文本"))
  private static let all = Flag("all", Text("show clauses that were kept too", "同时显示未变的条款"))
  private static let summary = Flag(
    "summary", Text("show counts and the proposed change type alone", "仅显示统计与建议的变更类型"))
  private static let exitCode = Flag(
    "exit-code", Text("exit with 10 where the texts differ", "文本不同时退出码为 10"))

  static let verb = Verb(
    About(
      Text("compare two texts clause by clause", "逐条比较两个文本"),
      [
        Text(
          "Finds for each clause its counterpart, also under another number or elsewhere, and shows what was deleted and inserted by Han characters, words and punctuation. "
            + "It proposes a change type and names the clauses that may touch rights; a person decides.",
          "为每一条款找到对应条款（编号改变或移动亦可识别），按汉字、单词和标点显示增删，并建议变更类型、指出可能涉及权利的条款；最终由人决定。")
      ],
      examples: [
        .init(
          "agreement diff service-agreement@current service-agreement@draft",
          Text("a draft with the text in force", "比较现行文本与草稿")),
        .init(
          "agreement diff old.txt new.txt", Text("two files, without a store", "比较两个文件（无需数据库）")),
      ]
    ).command(
      ["agreement", "diff"], .anyRole,
      [earlier, later, AgreementOptions.from, all, summary, exitCode],
      DifferenceView.view.fields)
  ) { invocation, context throws(Failure) in
    let form = try invocation[AgreementOptions.from]
    let before = try GivenText.read(invocation[earlier], as: form, invocation, context)
    let after = try GivenText.read(invocation[later], as: form, invocation, context)
    let comparison = TextComparison(before.nodes, after.nodes)
    let lines = comparison.changes.map { line($0, before, after) }
    let differing = lines.filter { $0.change.kind != .kept }
    let result = DifferenceSummaryView.Summary(
      earlier: before.name, later: after.name, comparison: comparison,
      proposal: .proposed(for: differing.map { difference($0.change, before, after) }),
      rights: differing.filter { !$0.rights.isEmpty }
        .compactMap { ($0.change.later ?? $0.change.earlier)?.address })
    let shown = invocation[all] ? lines : differing
    if invocation[summary] {
      let isJSON = try invocation.outputFormat(isTerminal: false).isJSON
      try context.print(
        isJSON
          ? DifferenceSummaryView.view.record(result).value.json.serialized + "\n"
          : result.line[context.language] + "\n")
    } else {
      try print(shown, zone: after.zone, invocation, context)
      try context.remark(result.line, invocation)
    }
    return invocation[exitCode] && !differing.isEmpty ? .findings : .done
  }

  /// Prints clauses: to people as a page, to programs as records.
  private static func print(
    _ lines: [DifferenceView.Line], zone: Zone, _ invocation: Invocation, _ context: Context
  ) throws(Failure) {
    let output = Output(context, invocation)
    guard context.devices.outputIsTerminal, !invocation.has(GlobalOptions.json),
      !invocation.has(GlobalOptions.format), !invocation.has(GlobalOptions.fields)
    else {
      return try output.list(lines.map(DifferenceView.view.record), zone: zone)
    }
    let page = DifferencePage(isStyled: try output.isStyled())
    try context.present(lines.map(page.block).joined(separator: "\n"), invocation)
  }

  private static func line(
    _ change: ClauseChange, _ before: GivenText, _ after: GivenText
  ) -> DifferenceView.Line {
    DifferenceView.Line(change: change, rights: difference(change, before, after).rights)
  }

  private static func difference(
    _ change: ClauseChange, _ before: GivenText, _ after: GivenText
  ) -> ClauseDifference {
    func words(_ operation: TextSegment.Operation) -> String {
      change.segments.filter { $0.operation == operation }.map(\.text).joined(separator: "\n")
    }
    let tags =
      (change.earlier.flatMap { before.tags[$0.address] } ?? [])
      + (change.later.flatMap { after.tags[$0.address] } ?? [])
    return ClauseDifference(
      deleted: words(.delete), inserted: words(.insert),
      words: change.segments.map(\.text).joined(),
      tags: tags.map(\.kind).reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
      isWhole: change.earlier == nil || change.later == nil, changesWords: change.changesWords)
  }
}
