import CommandLine
import Domain
import Reporting
import Store

enum DecisionShow {
  private static let decision = Argument(
    .text("DECISION", completion: .records(["decision"])),
    Text("the decision: decision-9", "决定编号：decision-9"))

  static let verb = Verb.showing(
    ["decision", "show"], .anyRole,
    About(
      Text("show a decision and the words of its clause", "查看决定及其依据的条款原文"),
      [
        Text(
          "The clause is printed as it stood in the version that was in force.",
          "条款按决定时生效的版本显示。")
      ]),
    parameters: [decision], fields: DecisionView.view.fields
  ) { invocation, session throws(Failure) in
    let id = try RecordID(invocation[decision], expecting: .decision)
    return DecisionView.view.record(
      try DecisionSummary(session.decisions.find(id), session))
  }
}
