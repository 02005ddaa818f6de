import CommandLine
import Domain
import Formats
import Reporting
import Store
import Time

enum AccountTerminate {
  static let verb = Verb.changing(
    ["account", "terminate"], .role(.moderator),
    About(
      Text("propose to end an account for good", "提议终止账号"),
      [
        Text(
          "Ending an account takes two persons: this proposes it, and another operator confirms it (proposal confirm).",
          "终止账号须两人完成：本命令提出，另一位管理员复核（proposal confirm）。")
      ],
      examples: [
        .init(
          "account terminate r-2001 --clause 'service-agreement#一.3' --reason 冒充医生",
          Text("propose it", "提出终止"))
      ]),
    parameters: [AccountOptions.account] + GroundsOptions.all + [ProposalOptions.supersede]
      + ChangeOptions.changing,
    fields: ProposalView.view.fields
  ) { invocation, session throws(Failure) in
    let account = try session.accounts.named(invocation[AccountOptions.account])
    try invocation.check(version: account.version, of: account.recordID.description)
    let standing = try session.measures.standing(of: account)
    try EnforcementRules.mayAct(on: account, standing, actor: session.actor)
    let grounds = try GroundsOptions.read(invocation, session, about: account.recordID)
    return try Proposing.propose(
      .terminateAccount, on: account.recordID.description, clause: grounds.clause.citation,
      reason: grounds.reason,
      payload: [
        JSON.Member("account", .string(account.recordID.description)),
        JSON.Member("clause_version", .integer(grounds.clause.version.id)),
        JSON.Member("clause", .string(grounds.clause.address)),
        JSON.Member("reason", .string(grounds.reason)),
        JSON.Member(
          "conduct_at", grounds.conductAt.map { .string($0.description) } ?? .null),
      ], invocation, session)
  }

  /// Ends the account, once a second person has confirmed it.
  static func carryOut(_ proposal: Proposal, _ payload: JSON, _ session: Session) throws(Failure) {
    guard case .string(let word)? = payload["account"],
      case .integer(let version)? = payload["clause_version"],
      case .string(let address)? = payload["clause"], case .string(let reason)? = payload["reason"],
      let agreement = try session.agreements.find(version)
    else { throw Proposing.unreadable(proposal) }
    let account = try session.accounts.named(word)
    let standing = try session.measures.standing(of: account)
    try EnforcementRules.mayAct(on: account, standing, actor: session.actor)
    var conductAt: Instant?
    if case .string(let word)? = payload["conduct_at"] { conductAt = Instant(word) }
    let grounds = try Grounds(
      clause: session.agreements.clause(address, of: agreement), reason: reason,
      conductAt: conductAt, now: session.now)
    let draft = DecisionRepository.Draft(
      .terminate, about: account.recordID, grounds: grounds,
      evidence: account.evidence, proposal: proposal)
    _ = try Enforcement.take(.termination, draft, on: account, until: nil, session)
  }
}
