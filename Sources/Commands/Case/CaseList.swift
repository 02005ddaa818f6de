import CommandLine
import Domain
import Reporting
import Store

enum CaseList {
  private static let all = Flag("all", Text("closed cases as well", "包括已结案的"))

  static let verb = Verb.listing(
    ["case", "list"], .anyRole, About(Text("list matters to be decided", "列出待处置的案件")),
    kind: .case, parameters: [all], view: CaseView.view
  ) { invocation, session, page throws(Failure) in
    let matters = try session.cases.list(
      after: page.after, limit: page.probe, onlyOpen: !invocation[all])
    var summaries: [CaseSummary] = []
    let clauses = try session.lexicon.clauses()
    for matter in matters { summaries.append(try CaseSummary(matter, clauses, session)) }
    return summaries
  }
}
