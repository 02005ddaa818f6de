import CommandLine
import Domain
import Reporting
import Store

enum ProposalShow {
  static let verb = Verb.showing(
    ["proposal", "show"], .anyRole, About(Text("show a proposal", "查看待复核事项")),
    parameters: [ProposalOptions.proposal], fields: ProposalView.view.fields
  ) { invocation, session throws(Failure) in
    let id = try RecordID(invocation[ProposalOptions.proposal], expecting: .proposal)
    return ProposalView.view.record(try session.proposals.find(id))
  }
}
