import CommandLine
import Domain
import Formats
import Reporting
import Store

/// The rule of the second person at work: propose, confirm, withdraw, supersede.
enum Proposing {
  /// Proposes an act, in place of an open proposal of the same where that is asked for.
  static func propose(
    _ act: Proposal.Act, on subject: String, clause: String? = nil, reason: String? = nil,
    payload: [JSON.Member], _ invocation: Invocation, _ session: Session
  ) throws(Failure) -> Record {
    let open = try session.proposals.open(act, on: subject)
    try SecondPerson.mustNotCompete(with: open, supersedes: invocation[ProposalOptions.supersede])
    if let open { try session.proposals.settle(open, .superseded) }
    let proposal = try session.proposals.propose(
      act, on: subject, payload: JSON.object(payload).serialized)
    var members = [JSON.Member("proposal", .string(proposal.id.description))]
    if let open { members.append(JSON.Member("supersedes", .string(open.id.description))) }
    try session.journal(subject, clause: clause, JournalDetail(reason: reason, after: members))
    return ProposalView.view.record(proposal)
  }

  /// Carries out what another operator proposed.
  static func confirm(_ proposal: Proposal, _ session: Session) throws(Failure) -> Record {
    let confirmation = try SecondPerson.confirm(
      proposal, by: session.actor,
      operatorCount: try session.operators.active(in: proposal.act.role).count,
      allowsSharedOSUser: try session.settings.isOn(.allowSharedOSUser))
    try session.proposals.settle(
      proposal, .confirmed, sharesOSUser: confirmation.sharesOSUser)
    let payload = try self.payload(of: proposal)
    switch proposal.act {
    case .terminateAccount: try AccountTerminate.carryOut(proposal, payload, session)
    case .publishAgreement: try AgreementApprove.carryOut(proposal, payload, session)
    }
    try session.journal(
      proposal.id.description,
      JournalDetail(after: [
        JSON.Member("act", .string(proposal.act.rawValue)),
        JSON.Member("subject", .string(proposal.subject)),
        JSON.Member("proposed_by", .string(proposal.proposer.name)),
        JSON.Member("shares_os_user", .bool(confirmation.sharesOSUser)),
      ]))
    return ProposalView.view.record(try session.proposals.find(proposal.id))
  }

  static func unreadable(_ proposal: Proposal) -> Failure {
    Failure(
      .unavailable, "store_damaged",
      Text("\(proposal.id) cannot be read", "无法读取 \(proposal.id)"),
      hint: Text("Check the store: store check.", "请检查数据库：store check。"),
      subject: proposal.id.description)
  }

  private static func payload(of proposal: Proposal) throws(Failure) -> JSON {
    do {
      return try JSON(parsing: Array(proposal.payload.utf8))
    } catch {
      throw unreadable(proposal)
    }
  }
}
