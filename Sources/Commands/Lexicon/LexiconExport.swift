import CommandLine
import Domain
import Formats
import Reporting
import Screening
import Store
import Time

enum LexiconExport {
  private static let revision = Option(
    "revision", LexiconOptions.revision("N"),
    Text("the lexicon as it was in this revision; else as it is", "导出此词库版本；缺省为当前版本"))

  static let verb = Verb(
    About(
      Text("print the lexicon as lexicon import reads it", "导出词库，供 lexicon import 读取"),
      [
        Text(
          "TSV without a heading unless another format is asked for; --format jsonl names the fields.",
          "默认为不带表头的 TSV；--format jsonl 带字段名。")
      ],
      examples: [
        .init("lexicon export >lexicon.tsv", Text("to a file", "导出到文件")),
        .init(
          "lexicon export --revision 3 --format jsonl", Text("as it was", "导出以前的版本")),
      ]
    ).command(["lexicon", "export"], .anyRole, [revision], view.fields)
  ) { invocation, context throws(Failure) in
    let call = try Calls.call(invocation, context, .anyRole)
    try context.store(invocation, .reading).read(call) { session throws(Failure) in
      let number = try session.lexicon.number(ofRevision: invocation[revision])
      let writer = try Output(context, invocation).writer(.list, zone: .utc, unlessAsked: .tsv)
      try session.lexicon.forEach(atRevision: number) { entry throws(Failure) in
        try writer.write(view.record(entry.form))
      }
      try writer.finish()
    }
    return .done
  }

  private static let view = View<LexiconForm>([
    .init(
      "kind", Text("KIND", "种类"), Text("term, exception or pattern", "term、exception 或 pattern")
    ) {
      .text($0.kind.rawValue)
    },
    .init("text", Text("TEXT", "词语"), Text("the words, or the expression", "词语或表达式")) {
      .text($0.text)
    },
    .init("category", Text("CATEGORY", "类别"), Text("what it points to", "所指的类别")) {
      .text($0.category?.rawValue)
    },
    .init("severity", Text("SEVERITY", "等级"), Text("block, review or note", "block、review 或 note"))
    {
      .text($0.severity?.rawValue)
    },
    .init("mode", Text("MODE", "匹配方式"), Text("word or anywhere", "word 或 anywhere")) {
      .text($0.mode?.rawValue)
    },
    .init("with", Text("WITH", "另还原"), Text("disguises undone beside the standard ones", "另外还原的伪装"))
    {
      .texts($0.addedSteps.steps.map(\.rawValue))
    },
    .init(
      "without", Text("WITHOUT", "不还原"), Text("standard disguises that are not undone", "不还原的标准伪装")
    ) { .texts($0.removedSteps.steps.map(\.rawValue)) },
    .init("name", Text("NAME", "名称"), Text("the name of a pattern", "规则名称")) { .text($0.name) },
    .init("note", Text("NOTE", "说明"), Text("what an operator should know", "说明")) {
      .text($0.note)
    },
    .init("source", Text("SOURCE", "来源"), Text("where it comes from", "来源")) { .text($0.source) },
    .init("active", Text("ACTIVE", "启用"), Text("whether it takes part in screening", "是否参与筛查")) {
      .bool($0.isActive)
    },
  ])
}
