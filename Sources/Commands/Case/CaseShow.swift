import CommandLine
import Domain
import Reporting
import Store

enum CaseShow {
  private static let matter = Argument(
    .text("CASE", completion: .records(["case"])), Text("the case: case-88", "案件编号：case-88"))

  static let verb = Verb.showing(
    ["case", "show"], .anyRole,
    About(
      Text("show a case: subject, evidence, decisions, clauses, standing", "查看案件：对象、证据、决定、条款与状态")),
    parameters: [matter], fields: CaseView.view.fields
  ) { invocation, session throws(Failure) in
    let id = try RecordID(invocation[matter], expecting: .case)
    return CaseView.view.record(
      try CaseSummary(session.cases.find(id), session.lexicon.clauses(), session))
  }
}
