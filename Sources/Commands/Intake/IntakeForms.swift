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

  /// JSONL and CSV.
  static let standard = IntakeForms(from: IntakeOptions.from, columns: [], line: nil)

  /// JSONL and CSV, TSV with these columns, and plain lines that are one field.
  static func rows(_ columns: [String], line: String) -> IntakeForms {
    let from = Option(
      "from",
      .word(
        "FORMAT",
        of: IntakeOptions.choices + [
          Choice("tsv", Text("fields with tabs between, as export writes", "以制表符分隔，与导出格式相同")),
          Choice("lines", Text("a plain list, one a line", "每行一条的纯列表")),
        ]),
      Text(
        "the form of the input; by the file's name where it ends in .csv, .tsv or .txt",
        "输入格式；文件名以 .csv、.tsv、.txt 结尾时据此判断，否则为 jsonl"))
    return IntakeForms(from: from, columns: columns, line: line)
  }

  private init(from: Option<String>, columns: [String], line: String?) {
    self.from = from
    self.columns = columns
    self.line = line
  }

  /// A reader of what comes from a source, in the form that was chosen or that a path suggests.
  func reader(
    _ invocation: Invocation, _ path: String, _ source: FileDescriptorSource, prefersFlat: Bool
  ) throws(Failure) -> any RowReader {
    switch try invocation[from] ?? suggested(by: path) {
    case "csv": CSVReader(source)
    case "tsv": TSVReader(source, names: columns)
    case "lines": TSVReader(source, names: [line].compactMap { $0 })
    default: JSONLReader(source, prefersFlat: prefersFlat)
    }
  }

  private func suggested(by path: String) -> String {
    if path.hasSuffix(".csv") { return "csv" }
    guard line != nil else { return "jsonl" }
    return path.hasSuffix(".tsv") ? "tsv" : path.hasSuffix(".txt") ? "lines" : "jsonl"
  }
}
