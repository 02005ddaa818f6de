import CommandLine
import Domain
import LegalText
import Reporting

/// How clauses are shown that differ between two texts.
enum DifferenceView {
  /// A clause, and how its words are to be marked.
  struct Line {
    let difference: TextDifference.Line
    let marks: MarkedText

    init(_ difference: TextDifference.Line, _ marks: MarkedText) {
      self.difference = difference
      self.marks = marks
    }

    fileprivate var change: ClauseChange { difference.change }
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
        "the words, with [-deletions-], {+insertions+}, {**what is bold now**} and [**what is no longer**]; a backslash stands before brackets and backslashes of the text",
        "文本，[-删除-]、{+新增+}、{**新加粗**}、[**取消加粗**]；文本自身的括号和反斜杠前有反斜杠")
    ) { .text($0.marks.text(of: $0.difference.wording.segments)) },
    .init(
      "rights", Text("RIGHTS", "权利"),
      Text(
        "the tags, emphasis and words by which it may touch rights, + where new, - where gone",
        "可能涉及权利的标注、加粗与用词；+ 为新增，- 为消失")
    ) { .texts($0.difference.signs.map(\.description)) },
    .detail(
      "touches_rights", Text("TOUCHES RIGHTS", "涉及权利"),
      Text("whether it may touch rights", "是否可能涉及权利")
    ) { .bool(!$0.difference.signs.isEmpty) },
    .detail(
      "proposed", Text("PROPOSED", "建议类型"),
      Text(
        "the change type that this clause suggests: editorial, minor, major or reduces_rights",
        "本条建议的变更类型：editorial、minor、major 或 reduces_rights")
    ) { .text($0.difference.proposal?.rawValue) },
    .detail(
      "place", Text("PLACE", "位置"),
      Text("same, renumbered or moved", "same、renumbered 或 moved")
    ) { .text($0.change.place?.rawValue) },
    .detail(
      "emphasis", Text("EMPHASIS", "加粗变化"),
      Text(
        "gained, lost or shifted, where other words are bold than before",
        "加粗变化：gained、lost 或 shifted")
    ) { .text($0.difference.wording.emphasis?.rawValue) },
    .detail("title", Text("TITLE", "标题"), Text("the clause's title", "条款标题")) {
      .text(($0.change.later ?? $0.change.earlier)?.title)
    },
    .detail(
      "before", Text("BEFORE", "原文"), Text("the earlier words as they stand", "原文本的文字，不加标记")
    ) { .text($0.change.earlier?.text) },
    .detail(
      "after", Text("AFTER", "新文"), Text("the later words as they stand", "新文本的文字，不加标记")
    ) { .text($0.change.later?.text) },
    .detail("earlier_eid", Text("EARLIER EID", "原条款标识"), Text("its ASCII id", "ASCII 标识")) {
      .text($0.change.earlier?.eid)
    },
    .detail("later_eid", Text("LATER EID", "新条款标识"), Text("its ASCII id", "ASCII 标识")) {
      .text($0.change.later?.eid)
    },
    .detail(
      "signs", Text("SIGNS", "依据"),
      Text(
        "why it may touch rights: by (tag, emphasis, word), name, trend (added, removed, kept), may_reduce",
        "涉及权利的依据：by（tag、emphasis、word）、name、trend（added、removed、kept）、may_reduce")
    ) { .list($0.difference.signs.map(value)) },
    .detail(
      "segments", Text("SEGMENTS", "片段"),
      Text(
        "the words in parts: op (equal, delete, insert), text, and bold (gained or lost, else null)",
        "分段文本：op、text 与 bold（gained、lost 或 null）")
    ) { .list($0.difference.wording.segments.map(value)) },
  ])

  private static func value(_ sign: RightsSign) -> Value {
    .object([
      .init("by", .text(sign.basis.rawValue)), .init("name", .text(sign.name)),
      .init("trend", .text(sign.trend.rawValue)), .init("may_reduce", .bool(sign.mayReduce)),
    ])
  }

  private static func value(_ segment: TextSegment) -> Value {
    .object([
      .init("op", .text(segment.operation.rawValue)), .init("text", .text(segment.text)),
      .init("bold", .text(segment.emphasis?.rawValue)),
    ])
  }
}
