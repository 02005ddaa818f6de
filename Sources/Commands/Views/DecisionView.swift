import CommandLine
import Domain
import Reporting

/// A decision with the words of its clause and what it caused.
struct DecisionSummary {
  let decision: Decision
  let words: [String]
  let measures: [Measure]
  let evidence: String?
}

enum DecisionView {
  static let view = View<DecisionSummary>([
    .init("id", Columns.idTitle, Columns.idHelp) { .id($0.decision.recordID) },
    .init("subject", Text("SUBJECT", "对象"), Text("what it is about", "决定对象")) {
      .id($0.decision.subject)
    },
    .init("outcome", Text("OUTCOME", "结论"), Text("what it says", "决定内容")) {
      .text($0.decision.outcome.rawValue)
    },
    .init("operator", Text("OPERATOR", "管理员"), Text("who decided", "决定人")) {
      .text($0.decision.operatorName)
    },
    .detail("confirmed_by", Text("CONFIRMED BY", "复核人"), Text("the second person", "复核人")) {
      .text($0.decision.confirmedBy)
    },
    .init("decided_at", Text("DECIDED", "决定时间"), Text("when it was decided", "决定时间")) {
      .instant($0.decision.decidedAt)
    },
    .detail("conduct_at", Text("CONDUCT", "行为时间"), Text("when the conduct was", "行为发生时间")) {
      .instant($0.decision.conductAt)
    },
    .init("clause", Text("CLAUSE", "条款"), Text("the clause it rests on", "所依据的条款")) {
      .text($0.decision.clause)
    },
    .detail(
      "clause_text", Text("CLAUSE TEXT", "条款原文"),
      Text("the words of the clause as they were in force", "决定时生效的条款原文")
    ) { $0.words.isEmpty ? .null : .lines($0.words) },
    .detail("reason", Text("REASON", "理由"), Text("why", "理由")) { .text($0.decision.reason) },
    .detail("case", Text("CASE", "案件"), Text("the case it belongs to", "所属案件")) {
      .id($0.decision.caseID)
    },
    .detail(
      "evidence_digest", Text("EVIDENCE", "证据摘要"),
      Text("the salted SHA-256 of what was judged", "被审查材料的加盐 SHA-256")
    ) { .text($0.evidence) },
    .detail("measures", Text("MEASURES", "措施"), Text("what it caused", "由此采取的措施")) {
      .texts($0.measures.map { "\($0.recordID) \($0.kind.rawValue)" })
    },
    .detail("reverses", Text("REVERSES", "撤销"), Text("the decision it reverses", "所撤销的决定")) {
      .id($0.decision.reverses)
    },
  ])
}
