import CommandLine
import Digest
import Domain
import Formats
import LegalText
import Reporting
import Store
import Time

enum AgreementPublish {
  private static let force = Option(
    "force", .nonBlank("REASON"),
    Text(
      "publish before a second person approved it; for owners, marked for ever",
      "未经第二人批准即发布（限所有者，永久标记），须说明理由"))
  private static let emphasis = Option(
    "override-emphasis", .nonBlank("REASON"),
    Text("publish although clauses are not in bold that should be", "应加粗条款未加粗仍发布，须说明理由"))
  private static let notice = Option(
    "override-notice", .nonBlank("REASON"),
    Text("publish with less notice than is required", "通知期不足仍发布，须说明理由"))

  static let verb = Verb.changing(
    ["agreement", "publish"], .role(.publisher),
    About(
      Text("publish an approved version", "发布已批准的版本"),
      [
        Text(
          "The effective date becomes an instant, 00:00 in the store's time zone; at that instant the version is in force, and the one before it is superseded, without anything having to run. "
            + "A first version may be effective in the past.",
          "生效日期按数据库时区的零点固定为时刻；届时自动生效并取代上一版本，无须运行任何程序。首个版本可追溯生效。"),
        Text(
          "What was overridden stays with the version for ever. A version that was published by force waits for a later approval by someone else.",
          "被越过的规则永久记录在版本上；强制发布的版本仍须他人事后批准。"),
      ],
      examples: [
        .init("agreement publish service-agreement@2", Text("once it is approved", "批准后发布"))
      ]),
    parameters: [AgreementOptions.version, force, emphasis, notice] + ChangeOptions.changing,
    fields: AgreementView.version.fields, remark: remark
  ) { invocation, session throws(Failure) in
    let version = try session.agreements.draft(
      AgreementOptions.wholeVersion(invocation[AgreementOptions.version]))
    try invocation.check(version: version.version, of: version.permanentName)
    let text = try GivenText(version, session)
    let rule = try session.agreements.noticeRule(of: version.slug)
    let candidate = PublicationRules.Candidate(
      version, siblings: try session.agreements.versions(of: version.slug),
      unemphasised: text.nodes.filter {
        text.mustBeEmphasised.contains($0.address) && !$0.isEmphasised
      }.map(\.address), notice: rule)
    let publication = try PublicationRules.publication(
      of: candidate, overriding: overrides(invocation),
      isOwner: session.person.roles.contains(.owner), now: session.now, zone: session.zone)
    try publish(version, publication, text, session)
    var summary = try AgreementSummary(again: version, session)
    summary.noticeRequired = PublicationRules.promised(candidate)
    return AgreementView.version.record(summary)
  }

  /// What is said of a publication: that some places are not settled, that there is little notice.
  private static let remark: @Sendable (Record) -> Text? = { record in
    let remarks = [OpenPlaces.remark(record), shortNotice(record)].compactMap { $0 }
    guard let first = remarks.first else { return nil }
    return remarks.dropFirst().reduce(first) { $0 + Text("; ", "；") + $1 }
  }

  /// What is said of a publication with less notice than the agreement promises.
  private static let shortNotice: @Sendable (Record) -> Text? = { record in
    guard case .integer(let days) = record["notice_days"],
      case .integer(let required) = record["notice_required"], days < required
    else { return nil }
    return Text(
      "it gives \(days) days of notice; the agreement promises \(required)",
      "通知期为 \(days) 天，协议承诺 \(required) 天")
  }

  private static func overrides(
    _ invocation: Invocation
  ) throws(Failure) -> [PublicationOverride] {
    let given: [(Option<String>, PublicationOverride.Rule)] = [
      (force, .approval), (emphasis, .emphasis), (notice, .notice),
    ]
    var overrides: [PublicationOverride] = []
    for (option, rule) in given {
      guard let reason = try invocation[option] else { continue }
      overrides.append(PublicationOverride(rule, reason: reason))
    }
    return overrides
  }

  /// Publishes a version of which the rules have answered how.
  static func publish(
    _ version: AgreementVersion, _ publication: AgreementVersion.Publication, _ text: GivenText,
    _ session: Session
  ) throws(Failure) {
    var review = version.review?.proposal
    if review == nil { review = try AgreementSubmit.submit(version, session).id.number }
    try session.agreements.publish(version, publication, review: review ?? 0)
    try recordLineage(of: version, session)
    try session.journal(
      version.permanentName, artefact: AgreementRepository.textDigest(of: text.nodes),
      JournalDetail(after: [
        JSON.Member("effective_at", .string(publication.effectiveAt.description)),
        JSON.Member("source_sha256", .string(version.sourceSHA256)),
        JSON.Member("outline_sha256", .string(Integrity.outlineDigest(of: text.nodes).hexadecimal)),
        JSON.Member(
          "overrides",
          .object(publication.overrides.map { JSON.Member($0.rule.rawValue, .string($0.reason)) })),
      ]))
  }

  /// Keeps what became of each clause since the version that is in force before this one.
  private static func recordLineage(
    of version: AgreementVersion, _ session: Session
  ) throws(Failure) {
    guard let published = try session.agreements.find(version.id),
      let earlier = try session.agreements.predecessor(of: published)
    else { return }
    try session.acceptances.record(
      TextDifference.lineage(from: earlier, to: published, session), of: published)
  }
}
