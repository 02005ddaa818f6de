import CommandLine
import Formats
import Reporting

/// The forms in which a command takes in records.
struct IntakeForms: Sendable {
  /// The option that chooses one.
  let from: Option<String>
  /// The fields of a line of TSV, in order; nil where there are none.
  private let columns: [String]
  /// The field that a plain line is.
  private let line: String?
  /// Whether plain lines are a list, with comments, and not texts as they stand.
  private let isList: Bool
  /// The form where nothing suggests another.
  private let standard: String

  /// JSONL and CSV.
  static let standard = IntakeForms(from: IntakeOptions.from, columns: [], line: nil, isList: false)

  /// JSONL and CSV, TSV with these columns, and a plain list of what is one field.
  static func rows(_ columns: [String], line: String) -> IntakeForms {
    let from = Option(
      "from",
      .word(
        "FORMAT",
        of: IntakeOptions.choices + [
          Choice("tsv", Text("fields with tabs between, as export writes", "以制表符分隔，与导出格式相同")),
          Choice("lines", Text("a plain list, one a line, # before a comment", "每行一条的纯列表，# 开头为注释")),
        ]),
      Text(
        "the form of the input; by the file's name where it ends in .csv, .tsv or .txt",
        "输入格式；文件名以 .csv、.tsv、.txt 结尾时据此判断，否则为 jsonl"))
    return IntakeForms(from: from, columns: columns, line: line, isList: true)
  }

  /// Plain lines that are one field, JSONL and CSV.
  static func lines(_ line: String) -> IntakeForms {
    let from = Option(
      "from",
      .word(
        "FORMAT", of: IntakeOptions.choices + [Choice("lines", Text("a text a line", "每行一条文本"))]),
      Text(
        "the form of the input: lines, unless the file's name ends in .jsonl or .csv",
        "输入格式；文件名以 .jsonl 或 .csv 结尾时据此判断，否则为 lines"))
    return IntakeForms(from: from, columns: [], line: line, isList: false, standard: "lines")
  }

  private init(
    from: Option<String>, columns: [String], line: String?, isList: Bool,
    standard: String = "jsonl"
  ) {
    self.from = from
    self.columns = columns
    self.line = line
    self.isList = isList
    self.standard = standard
  }

  /// A reader of what comes from a source, in the form that was chosen or that a path suggests.
  func reader(
    _ invocation: Invocation, _ path: String, _ source: FileDescriptorSource, prefersFlat: Bool
  ) throws(Failure) -> any RowReader {
    switch try invocation[from] ?? suggested(by: path) {
    case "csv": CSVReader(source)
    case "tsv": TSVReader(source, names: columns)
    case "lines" where isList: PlainListReader(source, name: line ?? "")
    case "lines": TSVReader(source, names: [line].compactMap { $0 })
    default: JSONLReader(source, prefersFlat: prefersFlat)
    }
  }

  /// Whether the form that was chosen, or that a path suggests, is CSV.
  func isCSV(_ invocation: Invocation, _ path: String) throws(Failure) -> Bool {
    try invocation[from] ?? suggested(by: path) == "csv"
  }

  private func suggested(by path: String) -> String {
    if path.hasSuffix(".csv") { return "csv" }
    if path.hasSuffix(".jsonl") { return "jsonl" }
    if path.hasSuffix(".tsv"), !columns.isEmpty { return "tsv" }
    return path.hasSuffix(".txt") && line != nil ? "lines" : standard
  }
}
