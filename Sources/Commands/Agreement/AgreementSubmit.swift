import CommandLine
import Domain
import Formats
import Reporting
import Store

enum AgreementSubmit {
  static let verb = Verb.changing(
    ["agreement", "submit"], .role(.publisher),
    About(
      Text("hand a draft to a second person for review", "提交草稿审核"),
      [
        Text(
          "From now on it cannot be edited, until it is approved and published, or returned.",
          "提交后不可编辑，直至批准发布或被退回。")
      ],
      examples: [.init("agreement submit service-agreement@2", Text("the draft", "提交草稿"))]),
    parameters: [AgreementOptions.version] + ChangeOptions.changing,
    fields: AgreementView.version.fields, remark: OpenPlaces.remark
  ) { invocation, session throws(Failure) in
    let version = try session.agreements.draft(
      AgreementOptions.wholeVersion(invocation[AgreementOptions.version]))
    try invocation.check(version: version.version, of: version.permanentName)
    let siblings = try session.agreements.versions(of: version.slug)
    try DraftRules.maySubmit(
      version, hasPredecessor: siblings.contains { $0.publication != nil }, at: session.now)
    let proposal = try submit(version, session)
    try session.journal(
      version.permanentName,
      JournalDetail(after: [JSON.Member("proposal", .string(proposal.id.description))]))
    return AgreementView.version.record(try AgreementSummary(again: version, session))
  }

  /// Opens the review of a version.
  static func submit(
    _ version: AgreementVersion, _ session: Session
  ) throws(Failure) -> Proposal {
    let payload: JSON = .object([
      JSON.Member("agreement_version", .integer(version.id)),
      JSON.Member("sha256", .string(version.sourceSHA256)),
    ])
    let proposal = try session.proposals.propose(
      .publishAgreement, on: version.permanentName, payload: payload.serialized)
    try session.agreements.review(version, by: proposal)
    return proposal
  }
}
