import CommandLine
import Digest
import Domain
import Formats
import Reporting
import Store
import Time

enum AgreementPublish {
  static let verb = Verb.changing(
    ["agreement", "publish"], .role(.publisher),
    About(
      Text("propose to put a draft into force", "提议发布草稿"),
      [
        Text(
          "Publishing takes two persons: this proposes it, and another operator confirms it (proposal confirm). "
            + "The effective date becomes an instant, 00:00 in the store's time zone. A first version may be effective in the past.",
          "发布须两人完成：本命令提出，另一位管理员复核（proposal confirm）。"
            + "生效日期按数据库时区的零点固定为时刻；首个版本可追溯生效。")
      ],
      examples: [
        .init("agreement publish service-agreement@1", Text("the first version", "发布首个版本"))
      ]),
    parameters: [AgreementOptions.reference, ProposalOptions.supersede] + ChangeOptions.changing,
    fields: ProposalView.view.fields
  ) { invocation, session throws(Failure) in
    let word = try invocation[AgreementOptions.reference]
    let version = try draft(ClauseReference(word), session)
    try invocation.check(version: version.version, of: version.permanentName)
    let instant = try PublicationRules.effectiveInstant(
      of: version, published: published(version.slug, session), now: session.now,
      zone: session.zone)
    return try Proposing.propose(
      .publishAgreement, on: version.permanentName,
      payload: [
        JSON.Member("agreement_version", .integer(version.id)),
        JSON.Member("sha256", .string(version.sha256)),
        JSON.Member("effective_at", .string(instant.description)),
      ], invocation, session)
  }

  /// Puts the version into force, once a second person has confirmed it.
  static func carryOut(_ proposal: Proposal, _ payload: JSON, _ session: Session) throws(Failure) {
    guard case .integer(let id)? = payload["agreement_version"],
      let version = try session.agreements.find(id)
    else { throw Proposing.unreadable(proposal) }
    let instant = try PublicationRules.effectiveInstant(
      of: version, published: published(version.slug, session), now: session.now,
      zone: session.zone)
    try session.agreements.publish(version, effectiveAt: instant, proposal: proposal)
    try session.journal(
      version.permanentName, artefact: Digest256(hexadecimal: version.sha256),
      verb: "agreement publish",
      JournalDetail(after: [
        JSON.Member("effective_at", .string(instant.description)),
        JSON.Member("proposed_by", .string(proposal.proposer.name)),
      ]))
  }

  /// What a reference names to be published: without a version, the newest draft.
  private static func draft(
    _ reference: ClauseReference, _ session: Session
  ) throws(Failure) -> AgreementVersion {
    guard reference.version == .unspecified, let slug = reference.slug else {
      return try session.agreements.version(reference)
    }
    let versions = try session.agreements.versions(of: slug)
    if let draft = versions.last(where: { $0.publishedAt == nil }) { return draft }
    return try session.agreements.version(reference)
  }

  private static func published(
    _ slug: String, _ session: Session
  ) throws(Failure) -> [AgreementVersion] {
    try session.agreements.versions(of: slug).filter { $0.publishedAt != nil }
  }
}
