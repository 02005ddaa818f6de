import CommandLine
import Domain
import Reporting
import Store

enum ProposalList {
  private static let all = Flag("all", Text("those that have ended as well", "包括已处理的"))

  static let verb = Verb.listing(
    ["proposal", "list"], .anyRole,
    About(Text("list acts that wait for a second person", "列出待第二人复核的事项")),
    kind: .proposal, parameters: [all], view: ProposalView.view
  ) { invocation, session, page throws(Failure) in
    try session.proposals.list(after: page.after, limit: page.probe, onlyOpen: !invocation[all])
  }
}
