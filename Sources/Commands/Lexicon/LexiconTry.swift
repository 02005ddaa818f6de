import CommandLine
import Domain
import Reporting
import Screening
import Store
import Time

enum LexiconTry {
  private static let terms = Arguments(
    .nonBlank("TERM"), required: true, Text("the terms to be tried", "要试用的词语"))
  private static let against = Option(
    "against", .text("FILE", completion: .files),
    Text("the texts; ‘-’ or nothing is standard input", "文本文件；“-”或省略表示标准输入"))
  private static let forms = IntakeForms.lines("text")

  static let verb = Verb(
    About(
      Text("see what terms would find before they are added", "添加前试用词语"),
      [
        Text(
          "Counts the findings in the texts, and those of them where nothing is found now, with examples; the exceptions of the store apply. Nothing is changed. "
            + "The texts stand one a line, or in the field ‘text’ of JSONL or CSV.",
          "统计在文本中的发现数及其中目前未发现的数目，并给出示例；例外词照常适用。不作任何改动。"
            + "文本每行一条，或位于 JSONL、CSV 的 text 字段。")
      ],
      examples: [
        .init("lexicon try 稳赚不赔 包你满意 --against posts.txt", Text("two terms", "试用两个词语")),
        .init("lexicon try 神药 --with pinyin --against posts.jsonl", Text("with pinyin", "同时还原拼音")),
      ]
    ).command(
      ["lexicon", "try"], .anyRole,
      [
        terms, against, forms.from, IntakeOptions.encoding, LexiconOptions.mode,
        LexiconOptions.with, LexiconOptions.without,
      ], view.fields)
  ) { invocation, context throws(Failure) in
    let call = try Calls.call(invocation, context, .anyRole)
    let words = try invocation[terms]
    var trial = try context.store(invocation, .reading).read(call) {
      session throws(Failure) in
      LexiconTrial(
        of: words, try screener(for: words, invocation, session),
        beside: Screener(
          try session.lexicon.compiled().lexicon, ScreeningOptions(at: context.clock)))
    }
    var input = try TextInput(invocation[against] ?? "-", forms, invocation, context)
    try input.forEach { form throws(Failure) in
      trial.take(try form.optional("text", maximum: 1 << 20) ?? "")
    }
    try Output(context, invocation).list(trial.finish().map(view.record), zone: .utc)
    return input.failed == 0 ? .done : .partial
  }

  /// A screener for the terms alone, with the store's exceptions.
  private static func screener(
    for words: [String], _ invocation: Invocation, _ session: Session
  ) throws(Failure) -> Screener {
    var source = try session.lexicon.source(named: "trial")
    let traits = PhraseTraits(
      category: source.place(of: .unspecified),
      steps: try LexiconOptions.steps(.standard, invocation),
      mode: try invocation[LexiconOptions.mode] ?? .word)
    (source.terms, source.patterns) = (PhraseList(), PatternSet())
    for word in words { source.terms.append(try Phrase(word).text.utf8, traits) }
    return Screener(CompiledLexicon(compiling: source))
  }

  private static let view = View<LexiconTrial.Result>([
    .init("term", Text("TERM", "词语"), Text("the term that was tried", "试用的词语")) {
      .text($0.term)
    },
    .init("texts", Text("TEXTS", "文本数"), Text("texts in which it is found", "命中的文本数")) {
      .integer($0.texts)
    },
    .init("findings", Text("FINDINGS", "发现数"), Text("how often it is found", "命中次数")) {
      .integer($0.findings)
    },
    .init(
      "new", Text("NEW", "新增发现"), Text("how often where nothing is found now", "目前未发现之处的命中次数")
    ) { .integer($0.new) },
    .init("examples", Text("EXAMPLES", "示例"), Text("some of the new findings", "部分新增发现")) {
      .texts($0.examples)
    },
  ])
}
