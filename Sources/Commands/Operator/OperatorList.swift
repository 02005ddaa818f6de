import CommandLine
import Domain
import Reporting
import Store

enum OperatorList {
  static let verb = Verb.listing(
    ["operator", "list"], .anyRole, About(Text("list operators and their roles", "列出管理员及其角色")),
    kind: nil, parameters: TimeOptions.all, view: OperatorView.view
  ) { invocation, session, _ throws(Failure) in
    let known = try TimeOptions.earlier(invocation, session.zone)
    var summaries: [OperatorSummary] = []
    for person in try session.operators.all(at: known) {
      summaries.append(
        OperatorSummary(person: person, links: try session.operators.links(of: person)))
    }
    return summaries
  }
}
