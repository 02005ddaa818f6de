import CommandLine
import Glibc
import Reporting
import Screening

/// The options of commands that screen a text from outside, and what they come to.
struct ScanRequest {
  /// The form of the text.
  enum Form: String, CaseIterable {
    case jsonl
    case lines
  }

  let form: Form
  let options: ScreeningOptions
  let lexicons: [String]
  /// How many threads search.
  let jobs: Int
  /// Whether items without findings are told too.
  let tellsAll: Bool
  let idField: String
  let textField: String
  /// The encoding of the text as iconv calls it; nil is UTF-8.
  let encoding: String?
  let cachesLexicons: Bool
  let printsStatistics: Bool

  static let from = Option(
    "from",
    .oneOf("FORMAT") { (form: Form) in
      switch form {
      case .jsonl: Text("a JSON object a line, with id and text", "每行一个 JSON 对象，含 id 和 text")
      case .lines: Text("a text a line; its id is the line's number from 0", "每行一段文本，编号从 0 起")
      }
    }, Text("the form of FILE; jsonl unless said otherwise", "文件格式，默认 jsonl"))
  static let lines = Flag("lines", Text("short for --from lines", "即 --from lines"))
  static let lexicon = RepeatableOption(
    "lexicon", .text("FILE", completion: .files),
    Text(
      "a lexicon instead of the store's: a term a line, or what ‘lexicon export’ writes",
      "使用该词库文件而非数据库词库：每行一词，或 lexicon export 的输出"))
  static let category = RepeatableOption(
    "category", .nonBlank("CATEGORY"), Text("only findings of this category", "仅限该类别"))
  static let with = RepeatableOption(
    "with", .oneOf("STEP") { (step: DisguiseStep) in step.title },
    Text("undo this disguise for every term", "对所有词条还原该伪装"))
  static let without = RepeatableOption(
    "without", .oneOf("STEP") { (step: DisguiseStep) in step.title },
    Text("do not undo this disguise", "不还原该伪装"))
  static let exact = Flag(
    "exact", Text("undo nothing: find terms as they are written", "不还原任何伪装，仅精确匹配"))
  static let gap = Option(
    "gap", .number("N", in: 0...20),
    Text("the most separators in a gap; 3 unless said otherwise", "间隔中分隔符的上限，默认 3"))
  static let longest = Flag(
    "longest", Text("of overlapping findings only the leftmost and longest", "重叠时仅取最左最长者"))
  static let all = Flag("all", Text("print items without findings too", "无发现的内容也输出"))
  static let jobs = Option(
    "jobs", .number("N", in: 1...64),
    Text("how many threads search; one per processor unless said otherwise", "线程数，默认每处理器一个"))
  static let stats = Flag(
    "stats", Text("say on standard error how much was screened", "在标准错误输出统计"))
  static let idField = Option(
    "id-field", .nonBlank("NAME"), Text("the member that holds the id", "编号字段名，默认 id"))
  static let textField = Option(
    "text-field", .nonBlank("NAME"), Text("the member that holds the text", "文本字段名，默认 text"))
  static let noCache = Flag(
    "no-cache", Text("compile the lexicon anew", "重新编译词库，不使用缓存"))

  /// What decides which findings there are.
  static let choosing: [any ParameterKey] = [
    lexicon, category, with, without, exact, gap, longest, noCache,
  ]
  /// What says how a text from outside is read.
  static let readingText: [any ParameterKey] = [
    from, lines, IntakeOptions.encoding, idField, textField, jobs,
  ]
  /// What says how a text is read, and whether that is summed up.
  static let reading = readingText + [stats]

  init(_ invocation: Invocation, _ context: Context) throws(Failure) {
    try Self.refuseContradictions(invocation)
    form = invocation[Self.lines] ? .lines : try invocation[Self.from] ?? .jsonl
    lexicons = try invocation[Self.lexicon]
    let processors = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    jobs = try invocation[Self.jobs] ?? min(64, processors)
    tellsAll = invocation[Self.all]
    idField = try invocation[Self.idField] ?? "id"
    textField = try invocation[Self.textField] ?? "text"
    encoding = try invocation[IntakeOptions.encoding]
    cachesLexicons = !invocation[Self.noCache]
    printsStatistics = invocation[Self.stats]
    options = try Self.options(invocation, ScreeningOptions(at: context.clock))
  }

  private static func options(
    _ invocation: Invocation, _ usual: ScreeningOptions
  ) throws(Failure) -> ScreeningOptions {
    var options = usual
    options.with = StepSet(try invocation[with])
    options.without = invocation[exact] ? .all : StepSet(try invocation[without])
    options.gapLimit = try invocation[gap] ?? options.gapLimit
    options.onlyLongest = invocation[longest]
    let slugs = try invocation[category]
    var categories: Set<Category> = []
    for slug in slugs {
      guard let category = Category(rawValue: slug) else {
        throw invocation.usage(
          "invalid_category",
          Text("‘\(slug)’ is no category", "“\(slug)”不是类别代码"))
      }
      categories.insert(category)
    }
    if !slugs.isEmpty { options.categories = categories }
    if invocation.has(lexicon) {
      options.builtInPatterns = Set(
        BuiltInPattern.allCases.filter { categories.contains($0.category) })
    }
    return options
  }
}
