import CommandLine
import Domain
import Reporting
import Store

enum ClauseView {
  /// A clause of a version, and the text from which that was imported.
  struct Line {
    let clause: Clause
    let imported: ImportedSource
  }

  static let view = View<Line>(
    [
      .init("reference", Text("REFERENCE", "引用名"), Text("how decisions cite it", "引用写法")) {
        .text($0.clause.citation)
      },
      .init("address", Text("ADDRESS", "地址"), Text("where it stands", "条款地址")) {
        .text($0.clause.address)
      },
      .detail("eid", Text("EID", "EID"), Text("its ASCII id", "ASCII 编号")) {
        .text($0.clause.eid)
      },
      .init("title", Text("TITLE", "标题"), Text("its heading or beginning", "标题或开头")) {
        .text($0.clause.title)
      },
      .detail("emphasised", Text("BOLD", "加粗"), Text("whether any of it is in bold", "是否加粗")) {
        .bool($0.clause.isEmphasised)
      },
      .init("tags", Text("TAGS", "标注"), Text("what it is", "标注")) {
        .texts($0.clause.tags.map(\.description))
      },
      .detail(
        "open_lines", Text("OPEN LINES", "待定的行"),
        Text(
          "the lines of the source at which paragraphs begin that may belong to another clause",
          "可能属于其他条款、归属待定的段落在原文中的行")
      ) { .list($0.clause.openLines.map { .integer($0) }) },
      .detail("text", Text("TEXT", "原文"), Text("its words", "原文")) {
        .lines($0.clause.paragraphs)
      },
      .detail(
        "source_sha256", Text("SOURCE SHA-256", "导入文本 SHA-256"),
        Text("of the text from which the version was imported", "该版本导入文本的 SHA-256")
      ) { .text($0.clause.version.sourceSHA256) },
    ] + SourceColumns.columns(\.imported))

  /// A clause as it is shown.
  static func record(
    _ clause: Clause, _ session: Session
  ) throws(Failure) -> Record {
    view.record(Line(clause: clause, imported: try session.agreements.imported(clause.version)))
  }
}
