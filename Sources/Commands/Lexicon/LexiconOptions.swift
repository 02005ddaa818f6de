import CommandLine
import Domain
import Reporting
import Screening

/// What the commands about the lexicon share.
enum LexiconOptions {
  static let access = Access.role(.moderator)

  static let entry = Argument(
    .text("ENTRY", completion: .records(["term"])), Text("term-17", "term-17 形式的编号"))
  static let text = Argument(
    .nonBlank("TEXT"),
    Text(
      "the words; of an exception with * at the ends where more may stand; of a pattern the expression",
      "词语；例外词两端可用 * 表示其他文字；规则为表达式"))
  static let category = Option(
    "category", slug, Text("a built-in category, or one of your own", "内置类别或自定类别"))
  static let severity = Option(
    "severity", .oneOf("SEVERITY", help: severityHelp), Text("what a finding asks for", "发现后的处置等级"))
  static let mode = Option(
    "mode", .oneOf("MODE", help: modeHelp),
    Text("where a word of Latin letters or digits may stand (word)", "拉丁字母或数字词语的匹配方式（默认 word）"))
  /// A revision of the lexicon: its number, or what records and scans call it.
  static func revision(_ valueName: String) -> ValueKind<Int> {
    let number = ValueKind<Int>.number(valueName, in: 1...Int(Int32.max))
    return ValueKind(valueName) { word throws(ValueProblem) in
      let prefix = "lexicon@"
      return try number.read(word.hasPrefix(prefix) ? String(word.dropFirst(prefix.count)) : word)
    }
  }

  static let kind = Option(
    "kind", .oneOf("KIND") { (kind: LexiconKind) in kind.title },
    Text("only entries of this kind", "仅此种类的词条"))
  static let with = RepeatableOption(
    "with", .oneOf("STEP", help: stepHelp), Text("undo this disguise as well", "另外还原此种伪装"))
  static let without = RepeatableOption(
    "without", .oneOf("STEP", help: stepHelp), Text("do not undo this disguise", "不还原此种伪装"))
  static let name = Option("name", .nonBlank("NAME"), Text("the name of a pattern", "规则名称"))
  static let note = Option(
    "note", .text("TEXT"), Text("what an operator should know", "供管理员参考的说明"))
  static let source = Option("source", .text("TEXT"), Text("where it comes from", "来源"))
  static let active = Option(
    "active",
    .word(
      "YES|NO",
      of: [
        Choice("yes", Text("takes part in screening", "参与筛查")),
        Choice("no", Text("does not", "不参与筛查")),
      ]), Text("whether it takes part in screening", "是否参与筛查"))

  /// The well-formed slugs; the built-in ones are offered.
  private static let slug = ValueKind<Category>(
    "SLUG", completion: .choices(Category.builtIn.map { Choice($0.rawValue, $0.title) })
  ) { word throws(ValueProblem) in
    guard let category = Category(rawValue: word) else {
      throw ValueProblem(
        Text(
          "must be a word of lower-case letters, digits and underscores",
          "必须由小写字母、数字和下划线组成，并以字母开头"))
    }
    return category
  }

  /// Reads the id of an entry.
  static func id(_ invocation: Invocation) throws(Failure) -> RecordID {
    try RecordID(invocation[entry], expecting: .term)
  }

  /// Steps with those asked for, and without those that are not wanted.
  static func steps(_ steps: StepSet, _ invocation: Invocation) throws(Failure) -> StepSet {
    let (added, removed) = (try invocation[with], try invocation[without])
    try invocation.refuseBoth(added, removed)
    return steps.union(StepSet(added)).subtracting(StepSet(removed))
  }

  private static func severityHelp(_ severity: Severity) -> Text {
    switch severity {
    case .note: Text("worth knowing", "供参考")
    case .review: Text("a person must look", "须人工审核")
    case .block: Text("must not be shown", "不得展示")
    }
  }

  private static func modeHelp(_ mode: MatchMode) -> Text {
    switch mode {
    case .word: Text("as whole words and numbers", "整词、整数匹配")
    case .anywhere: Text("inside longer words and numbers too", "可在更长的词或数字之内")
    }
  }

  private static func stepHelp(_ step: DisguiseStep) -> Text {
    switch step {
    case .letterCase: Text("upper and lower case", "大小写")
    case .width: Text("full width and half width", "全角半角")
    case .compatibility: Text("styled letters and digits", "带圈、上标等变体字符")
    case .numeral: Text("Chinese numerals", "中文数字")
    case .simplified: Text("traditional and variant characters", "繁体和异体字")
    case .zeroWidth: Text("characters that show nothing", "不可见字符")
    case .separator: Text("spaces and punctuation in between", "插入空格或标点")
    case .repeat: Text("characters written several times", "重复字符")
    case .pinyin: Text("characters spelled out in pinyin", "拼音代字")
    case .homophone: Text("characters that sound the same", "同音字")
    case .lookalike: Text("characters that look the same", "形近字")
    case .split: Text("characters written as two halves", "拆字")
    }
  }
}
