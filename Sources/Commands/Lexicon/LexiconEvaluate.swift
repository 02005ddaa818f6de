import CommandLine
import Domain
import Reporting
import Screening
import Store
import Time

enum LexiconEvaluate {
  /// A score, or a mistake, of something.
  struct Line {
    let what: String
    let name: String?
    var score: LexiconScore?
    var count: Int?
    var example: String?
  }

  private static let file = OptionalArgument(
    .text("FILE", completion: .files),
    Text("the labelled texts; ‘-’ or nothing is standard input", "带标注的文本；“-”或省略表示标准输入"))

  static let verb = Verb(
    About(
      Text("measure the lexicon on labelled texts", "用标注文本评测词库"),
      [
        Text(
          #"Each line is {"text":…,"labels":[{"category":…,"start":…,"end":…,"steps":[…]}]}, places in Unicode scalars and steps if they are known; or {"text":…,"category":…}, null where it is innocent. "#
            + "A finding is correct where a label of its category overlaps it; a label is matched where a finding of its category overlaps it.",
          #"每行为 {"text":…,"labels":[{"category":…,"start":…,"end":…,"steps":[…]}]}，位置按 Unicode 标量计，steps 可省略；或 {"text":…,"category":…}，无违规时为 null。"#
            + "发现与同类别标注重叠为正确，标注与同类别发现重叠为命中。"),
        Text(
          "Precision, recall and F1 are told of everything, of each category and of each disguise (recall only where labels name it); then the terms that were found wrongly most often, and the words that were missed.",
          "依次输出总体、各类别、各伪装方式（标注写明时才有召回率）的精确率、召回率和 F1，以及误报最多的词语和漏报的文字。"),
      ],
      examples: [.init("lexicon evaluate labelled.jsonl", Text("on a file", "用文件评测"))]
    ).command(
      ["lexicon", "evaluate"], .anyRole, [file, IntakeOptions.from, IntakeOptions.encoding],
      view.fields)
  ) { invocation, context throws(Failure) in
    let call = try Calls.call(invocation, context, .anyRole)
    let lexicon = try context.store(invocation, .reading).read(call) {
      session throws(Failure) in try session.lexicon.compiled()
    }
    var evaluation = LexiconEvaluation(
      of: Screener(lexicon.lexicon, ScreeningOptions(at: context.clock)))
    let path = try invocation[file] ?? "-"
    var input = try TextInput(path, .standard, invocation, context)
    // An empty cell of CSV is absent.
    let isCSV = try IntakeForms.standard.isCSV(invocation, path)
    try input.forEach { form throws(Failure) in
      evaluation.take(try LabelledText(reading: form, mayLackCategory: isCSV))
    }
    try Output(context, invocation).list(lines(evaluation).map(view.record), zone: .utc)
    return input.failed == 0 ? .done : .partial
  }

  private static func lines(_ evaluation: LexiconEvaluation) -> [Line] {
    let total = [Line(what: "total", name: nil, score: evaluation.total)]
    let categories = evaluation.categories.map {
      Line(what: "category", name: $0.category.rawValue, score: $0.score)
    }
    let steps = evaluation.steps.map {
      Line(what: "step", name: $0.step.rawValue, score: $0.score)
    }
    let wrong = evaluation.falsePositives.map {
      Line(what: "false_positive", name: $0.words, count: $0.count, example: $0.example)
    }
    let missed = evaluation.misses.map {
      Line(what: "miss", name: $0.words, count: $0.count, example: $0.example)
    }
    return total + categories + steps + wrong + missed
  }

  private static let view = View<Line>([
    .init(
      "what", Text("WHAT", "项目"),
      Text(
        "total, category, step, false_positive or miss", "total、category、step、false_positive 或 miss"
      )
    ) { .text($0.what) },
    .init("name", Text("NAME", "名称"), Text("the category, the step, the words", "类别、步骤或词语")) {
      .text($0.name)
    },
    .init(
      "precision", Text("PRECISION", "精确率"), Text("correct ones among the findings", "发现中正确的比例")
    ) {
      .thousandths($0.score?.precision)
    },
    .init("recall", Text("RECALL", "召回率"), Text("matched ones among the labels", "标注中命中的比例")) {
      .thousandths($0.score?.recall)
    },
    .init("f1", Text("F1", "F1"), Text("their harmonic mean", "二者的调和平均")) {
      .thousandths($0.score?.balance)
    },
    .init("count", Text("COUNT", "次数"), Text("how often the mistake was made", "错误次数")) {
      $0.count.map { .integer($0) } ?? .null
    },
    .init("example", Text("EXAMPLE", "示例"), Text("where it was made", "示例")) {
      .text($0.example)
    },
    .detail("found", Text("FOUND", "发现数"), Text("how many findings there are", "发现数")) {
      $0.score.map { .integer($0.found) } ?? .null
    },
    .detail("correct", Text("CORRECT", "正确数"), Text("how many of them are correct", "正确的发现数")) {
      $0.score.map { .integer($0.correct) } ?? .null
    },
    .detail("labels", Text("LABELS", "标注数"), Text("how many labels there are", "标注数")) {
      $0.score.map { .integer($0.labels) } ?? .null
    },
    .detail("matched", Text("MATCHED", "命中数"), Text("how many of them are matched", "命中的标注数")) {
      $0.score.map { .integer($0.matched) } ?? .null
    },
  ])
}

extension Value {
  /// A share between 0 and 1 that is known in thousandths, or nothing.
  fileprivate static func thousandths(_ number: Int?) -> Value {
    guard let number else { return .null }
    let digits = String(1000 + number % 1000).dropFirst()
    return .decimal("\(number / 1000).\(digits)")
  }
}
