import CommandLine
import Domain
import Formats
import Reporting
import Store

enum AgreementApprove {
  static let verb = Verb.changing(
    ["agreement", "approve"], .role(.publisher),
    About(
      Text("approve a version that someone else submitted", "批准他人提交的版本"),
      [
        Text(
          "The approver is neither the author nor the one who submitted it. It does the same as proposal confirm.",
          "批准人不得是导入人或提交人。效果与 proposal confirm 相同。")
      ],
      examples: [.init("agreement approve service-agreement@2", Text("approve it", "批准"))]),
    parameters: [AgreementOptions.version] + ChangeOptions.changing,
    fields: AgreementView.version.fields
  ) { invocation, session throws(Failure) in
    let version = try reviewed(
      AgreementOptions.wholeVersion(invocation[AgreementOptions.version]), session)
    try invocation.check(version: version.version, of: version.permanentName)
    let review = try DraftRules.openReview(of: version, at: session.now)
    _ = try Proposing.confirm(
      session.proposals.find(RecordID(.proposal, review.proposal)), session)
    return AgreementView.version.record(try AgreementSummary(again: version, session))
  }

  /// What a reference names to be approved: without a version, the newest that waits for it.
  private static func reviewed(
    _ reference: ClauseReference, _ session: Session
  ) throws(Failure) -> AgreementVersion {
    if reference.version == .unspecified, let slug = reference.slug {
      let waiting = try session.agreements.versions(of: slug).last {
        $0.review != nil && $0.review?.approver == nil && $0.withdrawal == nil
      }
      if let waiting { return waiting }
    }
    return try session.agreements.draft(reference)
  }

  /// Notes that a version is approved, once a second person has confirmed it.
  static func carryOut(_ proposal: Proposal, _ payload: JSON, _ session: Session) throws(Failure) {
    guard case .integer(let id)? = payload["agreement_version"],
      let version = try session.agreements.find(id)
    else { throw Proposing.unreadable(proposal) }
    try DraftRules.mayApprove(
      version, approver: session.person.name,
      publishedBy: session.agreements.journaled(of: version).publisher)
    try DraftRules.mayWithdraw(version, at: session.now)
    try session.journal(
      version.permanentName, verb: "agreement approve",
      JournalDetail(after: [
        JSON.Member("submitted_by", .string(proposal.proposer.name)),
        JSON.Member("is_after_publication", .bool(version.publication != nil)),
      ]))
  }
}
