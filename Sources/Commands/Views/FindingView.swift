import CommandLine
import Domain
import Reporting

enum FindingView {
  static let view = View<PlacedFinding>([
    .init("term", Text("TERM", "词条"), Text("the term of the lexicon", "词库词条")) {
      .text($0.finding.term)
    },
    .init("category", Text("CATEGORY", "类别"), Text("what it is prohibited as", "禁止类别")) {
      .text($0.finding.category)
    },
    .init("severity", Text("SEVERITY", "等级"), Text("block, review or note", "block、review 或 note"))
    {
      .text($0.finding.severity)
    },
    .init(
      "clause", Text("CLAUSE", "条款"), Text("the clause in force that prohibits it", "禁止此类内容的现行条款")
    ) { .text($0.clause) },
    .init(
      "start", Text("START", "起"), Text("where it begins, in Unicode scalars", "起始位置（Unicode 标量）")
    ) {
      .integer($0.finding.start)
    },
    .init("end", Text("END", "止"), Text("where it ends, exclusive", "结束位置（不含）")) {
      .integer($0.finding.end)
    },
    .init(
      "start_byte", Text("START BYTE", "起始字节"), Text("where it begins, in bytes", "起始位置（字节）")
    ) { $0.bytes.map { .integer($0.lowerBound) } ?? .null },
    .init("end_byte", Text("END BYTE", "结束字节"), Text("where it ends, exclusive", "结束位置（字节，不含）")) {
      $0.bytes.map { .integer($0.upperBound) } ?? .null
    },
    .init("text", Text("TEXT", "原文"), Text("the text it covers", "所在的原文")) { .text($0.text) },
    .init("steps", Text("STEPS", "还原步骤"), Text("the disguises undone", "还原的伪装")) {
      .texts($0.finding.steps)
    },
  ])
}
