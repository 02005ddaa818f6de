import CommandLine
import LegalText
import Reporting

enum OutlineView {
  static let fields = view(of: Node.self).fields

  static func view<Clause: OutlinedClause>(of clause: Clause.Type) -> View<Clause> {
    View([
      .init("address", Text("ADDRESS", "地址"), Text("where it stands", "条款地址")) {
        .text($0.address)
      },
      .detail("eid", Text("EID", "EID"), Text("its ASCII id", "ASCII 编号")) { .text($0.eid) },
      .init("title", Text("TITLE", "标题"), Text("its heading or beginning", "标题或开头")) {
        .text($0.title)
      },
      .init("level", Text("LEVEL", "层级"), Text("its depth, from 1", "层级（从 1 起）")) {
        .integer($0.level)
      },
      .detail(
        "parent", Text("PARENT", "上级"), Text("the address of the clause it stands in", "上级条款地址")
      ) {
        .text($0.parent)
      },
      .detail("label", Text("LABEL", "编号"), Text("its number as it is written", "原文编号")) {
        .text($0.label)
      },
      .init("kind", Text("KIND", "类型"), Text("what kind of clause it is", "条款类型")) {
        .text($0.kind.rawValue)
      },
      .init(
        "characters", Text("CHARACTERS", "字数"),
        Text("non-white-space characters of its own", "本条非空白字符数")
      ) { .integer($0.characters) },
      .detail(
        "subtree_characters", Text("IN ALL", "总字数"), Text("with everything below it", "含下级的非空白字符数")
      ) { .integer($0.subtreeCharacters) },
      .detail("emphasised", Text("BOLD", "加粗"), Text("whether any of it is in bold", "是否加粗")) {
        .bool($0.isEmphasised)
      },
      .detail(
        "ambiguous", Text("AMBIGUOUS", "待判断"),
        Text("whether the owner of a paragraph is a judgement", "段落归属是否需人工判断")
      ) { .bool(!$0.undecided.isEmpty) },
      .detail(
        "choices", Text("CHOICES", "可归属"),
        Text("for each such paragraph: its line and the clauses it may belong to", "各待定段落的行号及可归属条款")
      ) {
        .list(
          $0.undecided.map {
            .object([.init("line", .integer($0.line)), .init("choices", .texts($0.choices))])
          })
      },
    ])
  }
}
