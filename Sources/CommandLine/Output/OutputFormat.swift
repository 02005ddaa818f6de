public import Reporting

/// The form in which records are printed.
public enum OutputFormat: String, Sendable, CaseIterable {
  /// Aligned columns for people; one record alone is a list of its fields.
  case table
  /// A record a line, tabs between the fields, no heading.
  case tsv
  /// RFC 4180 with a heading; formulas are defused.
  case csv
  /// One JSON document: an array of records, or one record.
  case json
  /// A JSON object a line.
  case jsonl

  /// What people call it.
  public var help: Text {
    switch self {
    case .table: Text("aligned columns, for people", "对齐的表格，供阅读")
    case .tsv: Text("tab-separated, for pipes", "制表符分隔，供管道")
    case .csv: Text("CSV with a heading", "带表头的 CSV")
    case .json: Text("one JSON document", "一个 JSON 文档")
    case .jsonl: Text("a JSON object a line", "每行一个 JSON 对象")
    }
  }

  /// Whether points in time are printed for machines: RFC 3339 in UTC.
  var isForMachines: Bool { self != .table }

  /// Whether failures are to be JSON as well.
  public var isJSON: Bool { self == .json || self == .jsonl }
}
