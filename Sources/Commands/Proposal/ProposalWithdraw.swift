import CommandLine
import Domain
import Reporting
import Store

enum ProposalWithdraw {
  static let verb = Verb.changing(
    ["proposal", "withdraw"], .oneOf([.moderator, .publisher]),
    About(
      Text("withdraw a proposal, or turn another's down", "撤回或否决待复核事项"),
      [
        Text(
          "The proposer takes it back; another operator of the same role turns it down. Both give a reason.",
          "提出人可撤回，具备同一角色的其他管理员可否决；均须说明理由。")
      ]),
    parameters: [ProposalOptions.proposal, GroundsOptions.reason] + ChangeOptions.adding,
    fields: ProposalView.view.fields
  ) { invocation, session throws(Failure) in
    let id = try RecordID(invocation[ProposalOptions.proposal], expecting: .proposal)
    let proposal = try session.proposals.find(id)
    try Access.role(proposal.act.role).check(session.actor, for: "proposal withdraw")
    try SecondPerson.mustBeOpen(proposal)
    let reason = try Grounds.reason(invocation[GroundsOptions.reason])
    try session.proposals.settle(proposal, .withdrawn)
    try session.journal(id.description, JournalDetail(reason: reason))
    return ProposalView.view.record(try session.proposals.find(id))
  }
}
