import CommandLine
import Domain
import LegalText
import Reporting

/// How clauses are shown that differ between two texts.
enum DifferenceView {
  /// A clause, what became of it, and what it has to do with rights.
  struct Line {
    let change: ClauseChange
    let rights: [String]
  }

  static let view = View<Line>([
    .init(
      "change", Text("CHANGE", "变化"),
      Text(
        "kept, changed, added, removed, moved or renumbered",
        "kept、changed、added、removed、moved 或 renumbered")
    ) { .text($0.change.kind.rawValue) },
    .init("earlier", Text("EARLIER", "原条款"), Text("the address in the earlier text", "原文本中的条款地址")) {
      .text($0.change.earlier?.address)
    },
    .init("later", Text("LATER", "新条款"), Text("the address in the later text", "新文本中的条款地址")) {
      .text($0.change.later?.address)
    },
    .init(
      "text", Text("TEXT", "文本"),
      Text(
        "the words, with [-deletions-] and {+insertions+}", "文本，[-删除-] 与 {+新增+}")
    ) { .text(marked($0.change.segments)) },
    .init(
      "rights", Text("RIGHTS", "权利"),
      Text(
        "the tags and words by which it may touch rights", "可能涉及权利的标注与用词")
    ) { .texts($0.rights) },
    .detail(
      "touches_rights", Text("TOUCHES RIGHTS", "涉及权利"),
      Text(
        "whether it may touch rights", "是否可能涉及权利")
    ) { .bool(!$0.rights.isEmpty) },
    .detail(
      "emphasis_changed", Text("EMPHASIS", "加粗变化"),
      Text(
        "whether other words are in bold", "加粗是否变化")
    ) { .bool($0.change.changesEmphasis) },
    .detail("title", Text("TITLE", "标题"), Text("the clause's title", "条款标题")) {
      .text(($0.change.later ?? $0.change.earlier)?.title)
    },
    .detail("earlier_eid", Text("EARLIER EID", "原条款标识"), Text("its ASCII id", "ASCII 标识")) {
      .text($0.change.earlier?.eid)
    },
    .detail("later_eid", Text("LATER EID", "新条款标识"), Text("its ASCII id", "ASCII 标识")) {
      .text($0.change.later?.eid)
    },
    .detail(
      "segments", Text("SEGMENTS", "片段"),
      Text(
        "the words in parts: op (equal, delete, insert) and text", "分段文本：op 与 text")
    ) { line in
      .list(
        line.change.segments.map { segment in
          .object([
            .init("op", .text(segment.operation.rawValue)), .init("text", .text(segment.text)),
          ])
        })
    },
  ])

  /// The words with marks around what was deleted and inserted.
  static func marked(_ segments: [TextSegment]) -> String {
    segments.map { segment in
      switch segment.operation {
      case .equal: segment.text
      case .delete: "[-\(segment.text)-]"
      case .insert: "{+\(segment.text)+}"
      }
    }.joined()
  }
}
