import CommandLine
import Domain
import LegalText
import Reporting
import Time

enum AgreementDiff {
  private static let all = Flag("all", Text("show clauses that were kept too", "同时显示未变的条款"))
  private static let context = Option(
    "context", .number("COUNT", in: 0...100_000),
    Text(
      "show so many characters of unchanged text around each change, not all of it",
      "每处变化前后仅显示该字数的未变文本（默认全部显示）"))
  private static let summary = Flag(
    "summary", Text("show counts and the proposed change type alone", "仅显示统计与建议的变更类型"))
  private static let exitCode = Flag(
    "exit-code", Text("exit with 10 where the texts differ", "文本不同时退出码为 10"))

  static let verb = Verb(
    About(
      Text("compare two texts clause by clause", "逐条比较两个文本"),
      [
        Text(
          "Finds for each clause its counterpart, also under another number or elsewhere, and shows what was deleted and inserted by Han characters, words, numbers and punctuation. "
            + "It proposes a change type and names the clauses that may touch rights; a person decides. With an agreement alone, its draft, or else its newest version, is compared with the one before it.",
          "为每一条款找到对应条款（编号改变或移动亦可识别），按汉字、单词、数字和标点显示增删，并建议变更类型、指出可能涉及权利的条款；最终由人决定。仅给出协议名时，以草稿（无草稿则以最新版本）与其前一版本比较。"
        ),
        Text(
          "In colour what was deleted is red and struck out, what was inserted green and underlined, what became bold green and bold, what is no longer bold red and dim.",
          "有颜色时，删除为红色删除线，新增为绿色下划线，新加粗为绿色粗体，取消加粗为红色暗淡。"),
        Text(
          "Where there is no colour, [-…-] was deleted, {+…+} inserted, {**…**} became bold, [**…**] is no longer bold, […] left out; a backslash stands before every bracket of these kinds in the texts themselves.",
          "无颜色时，[-…-] 为删除，{+…+} 为新增，{**…**} 为新加粗，[**…**] 为取消加粗，[…] 为省略；文本自身的方括号、花括号和反斜杠前加反斜杠。"),
        Text(
          "For programs the field text is marked like this in every form, and the escaping of the form comes on top, as with any field: undo that first. The fields before and after are the words without marks, segments the marked parts one by one.",
          "面向程序时，各种格式的 text 字段均按此标记，再按该格式对字段转义；读取时先还原后者。before 与 after 字段为不加标记的文字，segments 为逐段的标记。"),
      ],
      examples: [
        .init("agreement diff service-agreement", Text("what the draft changes", "草稿改动了什么")),
        .init(
          "agreement diff old.txt new.txt", Text("two files, without a store", "比较两个文件（无需数据库）")),
        .init(
          "agreement diff service-agreement@1 service-agreement@2 --summary --json",
          Text("counts and the proposed change type", "统计与建议的变更类型")),
      ]
    ).command(
      ["agreement", "diff"], .anyRole,
      ComparedTexts.arguments + [AgreementOptions.from, all, context, summary, exitCode],
      DifferenceView.view.fields)
  ) { invocation, context throws(Failure) in
    try refuseContradictions(invocation)
    let texts = try ComparedTexts(invocation, context)
    let difference = TextDifference(texts.earlier, texts.later)
    if invocation[summary] {
      try Output(context, invocation).one(
        difference, in: DifferenceSummaryView.view, zone: difference.later.zone)
    } else {
      try print(difference.lines(withKept: invocation[all]), invocation, context)
      try context.remark(DifferenceSummaryView.line(difference), invocation)
    }
    return invocation[exitCode] && !difference.isEmpty ? .findings : .done
  }

  /// Refuses what the summary has no use for, before any text is read.
  private static func refuseContradictions(_ invocation: Invocation) throws(Failure) {
    let useless: [any ParameterKey] = [all, context, GlobalOptions.fields]
    for key in useless {
      if let conflict = invocation.conflict(summary, key) { throw conflict }
    }
    guard invocation[summary], try invocation[GlobalOptions.json] != nil else { return }
    throw invocation.usage(
      "conflicting_options",
      Text(
        "‘--summary’ and fields chosen with ‘--json=’ exclude each other",
        "“--summary”与用“--json=”选择字段不能同时使用"))
  }

  /// Prints clauses: as a page to people, unless they ask for another form, and else as records.
  private static func print(
    _ lines: [TextDifference.Line], _ invocation: Invocation, _ context: Context
  ) throws(Failure) {
    let output = Output(context, invocation)
    let marks = MarkedText(context: try invocation[Self.context])
    let forms: [any ParameterKey] = [
      GlobalOptions.json, GlobalOptions.format, GlobalOptions.fields,
    ]
    let asksForRecords = forms.contains { invocation.has($0) }
    guard context.devices.outputIsTerminal, !asksForRecords else {
      return try output.list(
        lines.lazy.map { DifferenceView.Line($0, marks) }, in: DifferenceView.view, zone: .utc)
    }
    let page = DifferencePage(
      isStyled: try output.isStyled(), language: context.language, marks: marks)
    try context.present(page.render(lines), invocation)
  }
}
