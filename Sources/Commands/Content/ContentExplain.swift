import CommandLine
import Domain
import Reporting
import Screening
import Store
import Terminal
import Time

/// Says what screening makes of a text, and why.
enum ContentExplain {
  private static let text = Argument(
    .text("TEXT", completion: .records(["content"])),
    Text("a text, or an item: content-17, or the platform's own id", "文本，或内容编号（content-17 或平台内容编号）")
  )
  private static let expected = RepeatableOption(
    "expect", .nonBlank("TERM"),
    Text("say why this is found or not: a term, or the name of a pattern", "说明该词语或规则为何命中或未命中"))
  private static let access = Access.role(.moderator)

  static let verb = Verb(
    About(
      Text("explain what is found in a text, and what is not", "说明文本的筛查结果及原因"),
      [
        Text(
          "Tells the text after each step that changed it, in the order in which steps apply, with what it changed; then what is found where; then what exceptions withdrew. "
            + "pinyin, homophone, lookalike and split are undone for each term by itself: the findings name them.",
          "依次输出：每个还原步骤之后的文本及其改动、各处发现、被例外词撤销的发现。拼音、同音、形近和拆字逐词还原，见各处发现所列步骤。"),
        Text(
          "For each --expect the first reason: found, not_in_lexicon, is_exception, inactive, category_left_out, longer_finding, withdrawn, step_off, gap_too_wide, inside_longer_word, inside_longer_number or not_in_text. "
            + "A line is told for each in the form of the output; places are Unicode scalars of the original text.",
          "每个 --expect 给出首要原因：found、not_in_lexicon、is_exception、inactive、category_left_out、longer_finding、withdrawn、step_off、gap_too_wide、inside_longer_word、inside_longer_number 或 not_in_text。"
            + "每项输出一行，位置按原文的 Unicode 标量计。"),
        ScanRequest.lexiconHelp,
      ],
      examples: [
        .init("content explain content-17", Text("an item", "一条内容")),
        .init(
          "content explain '去 賭*場 玩' --expect 赌博 --lexicon words.txt",
          Text("a text, without a store", "一段文本（无需数据库）")),
      ]
    ).command(
      ["content", "explain"], access, [text, expected] + ScanRequest.choosing,
      ExplanationView.view.fields)
  ) { invocation, context throws(Failure) in
    let request = try ScanRequest(invocation, context)
    let subject = try ExplainedSubject.find(
      invocation[text], request, access, invocation, context)
    try subject.lexicon.refuseStrangers(among: request.options.categories ?? [], invocation)
    let explanation = try LexiconExplanation(
      subject.text, subject.lexicon.lexicon, request.options, entries: subject.entries)
    var verdicts: [LexiconVerdict] = []
    for word in try invocation[expected] { verdicts.append(try explanation.verdict(on: word)) }
    let lines = ExplanationLine.lines(
      explanation, verdicts, of: subject.item, clauses: subject.lexicon.clauses)
    try show(lines, invocation, context)
    return .done
  }

  /// Prints the lines: for people each with its text in full, for programs as records.
  private static func show(
    _ lines: [ExplanationLine], _ invocation: Invocation, _ context: Context
  ) throws(Failure) {
    let output = Output(context, invocation)
    let style = try output.style(.utc)
    guard style.format == .table, style.fields == nil else {
      try output.list(lines.map(ExplanationView.view.record), zone: .utc)
      return
    }
    let pairs = lines.map {
      (label: $0.label[context.language], value: $0.paragraph[context.language])
    }
    let list = DefinitionList(pairs, columns: context.devices.columns, styled: style.isStyled)
    try context.present(list.render(), invocation)
  }
}
