import CommandLine
import Domain
import Reporting
import Store

enum ProposalConfirm {
  static let verb = Verb.changing(
    ["proposal", "confirm"], .oneOf([.moderator, .publisher]),
    About(
      Text("confirm, as the second person, what another operator proposed", "作为第二人复核并执行"),
      [
        Text(
          "It takes the role that proposing it took. Nobody confirms a proposal of their own.",
          "须具备提出该事项所需的角色；任何人不得复核自己提出的事项。")
      ],
      examples: [.init("proposal confirm proposal-3", Text("confirm it", "复核通过"))]),
    parameters: [ProposalOptions.proposal] + ChangeOptions.adding,
    fields: ProposalView.view.fields,
    question: { invocation throws(Failure) in
      let proposal = try invocation[ProposalOptions.proposal]
      return Text("Confirm and carry out \(proposal)?", "复核并执行 \(proposal)？")
    }
  ) { invocation, session throws(Failure) in
    let id = try RecordID(invocation[ProposalOptions.proposal], expecting: .proposal)
    let proposal = try session.proposals.find(id)
    try Access.role(proposal.act.role).check(session.actor, for: "proposal confirm")
    return try Proposing.confirm(proposal, session)
  }
}
