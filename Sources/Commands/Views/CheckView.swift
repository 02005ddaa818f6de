import CommandLine
import LegalText
import Reporting

enum CheckView {
  /// A finding about a text.
  struct Line {
    let text: String
    let finding: CheckFinding

    init(_ text: String, _ finding: CheckFinding) {
      self.text = text
      self.finding = finding
    }
  }

  static let view = View<Line>([
    .init("weight", Text("WEIGHT", "级别"), Text("error, warning or note", "error、warning 或 note")) {
      .text($0.finding.weight.rawValue)
    },
    .init("rule", Text("RULE", "规则"), Text("a stable word for the rule", "规则代码")) {
      .text($0.finding.rule)
    },
    .init(
      "clause", Text("CLAUSE", "条款"), Text("the address of the clause", "条款地址")
    ) { .text($0.finding.address) },
    .init("message", Text("MESSAGE", "说明"), Text("what it is, in Chinese", "说明")) {
      .text($0.finding.message.chinese)
    },
    .detail("message_en", Text("IN ENGLISH", "英文说明"), Text("what it is", "英文说明")) {
      .text($0.finding.message.english)
    },
    .detail("text", Text("TEXT", "文本"), Text("the text that was checked", "被检查的文本")) {
      .text($0.text)
    },
  ])
}
