import Reporting

/// How much was screened, and what came of it.
struct ScanCounts {
  var items = 0
  var itemsWithFindings = 0
  var findings = 0
  var broken = 0

  /// All of it in a line, with the revision of the store's lexicon if it was screened with that.
  func summary(_ revision: String?) -> Text {
    Text(
      "\(items) items screened, \(findings) findings in \(itemsWithFindings), \(broken) broken lines",
      "已筛查 \(items) 条，\(itemsWithFindings) 条中有 \(findings) 处发现，\(broken) 行无法读取")
      + (revision.map { Text(", with \($0)", "，使用 \($0)") } ?? Text(verbatim: ""))
  }
}
