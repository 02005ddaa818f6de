import CommandLine
import Domain
import Reporting

enum MeasureView {
  /// A measure within the record of its subject.
  static let short = View<Measure>([
    .init("id", Columns.idTitle, Columns.idHelp) { .id($0.recordID) },
    .init("kind", Text("KIND", "类型"), Text("what it does", "措施类型")) { .text($0.kind.rawValue) },
    .init("start", Text("START", "开始"), Text("from when it holds", "开始时间")) { .instant($0.start) },
    .init("end", Text("END", "结束"), Text("from when it holds no more", "结束时间")) {
      .instant($0.lift?.at ?? $0.end)
    },
    .init("decision", Text("DECISION", "决定"), Text("what caused it", "所依据的决定")) {
      .id(.decision, $0.decision)
    },
  ])

  /// What a decision on an account or an item comes to.
  static let outcome = View<DecisionResult>([
    .init("decision", Text("DECISION", "决定"), Text("the decision", "决定编号")) {
      .id($0.decision.recordID)
    },
    .init("outcome", Text("OUTCOME", "结论"), Text("what it says", "决定内容")) {
      .text($0.decision.outcome.rawValue)
    },
    .init("subject", Text("SUBJECT", "对象"), Text("what it is about", "决定对象")) {
      .id($0.decision.subject)
    },
    .init("measure", Text("MEASURE", "措施"), Text("the measure taken or lifted", "采取或解除的措施")) {
      .id($0.measure?.recordID)
    },
    .init("clause", Text("CLAUSE", "条款"), Text("the clause it rests on", "所依据的条款")) {
      .text($0.decision.clause)
    },
    .init("state", Text("STATE", "状态"), Text("what holds for the subject now", "对象当前状态")) {
      .text($0.state)
    },
    .init("until", Text("UNTIL", "截止"), Text("when that changes by itself", "自动变化的时间")) {
      .instant($0.measure?.lift == nil ? $0.measure?.end : nil)
    },
    .init(
      "still_holds", Text("STILL HOLDS", "仍有效"), Text("the measures that hold now", "仍然有效的措施")
    ) { .texts($0.stillHolds.map(\.recordID.description)) },
  ])
}

/// A decision with what it did.
struct DecisionResult {
  let decision: Decision
  let measure: Measure?
  let state: String
  let stillHolds: [Measure]
}
