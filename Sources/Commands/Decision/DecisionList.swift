import CommandLine
import Domain
import Reporting
import Store

enum DecisionList {
  static let verb = Verb.listing(
    ["decision", "list"], .anyRole, About(Text("list what was decided", "列出决定")),
    kind: .decision, view: DecisionView.view
  ) { _, session, page throws(Failure) in
    var summaries: [DecisionSummary] = []
    for decision in try session.decisions.list(after: page.after, limit: page.probe) {
      summaries.append(try DecisionSummary(decision, session))
    }
    return summaries
  }
}
