public import Domain
public import Reporting
import SQLite
import Time

/// Versions on their way into force and out of it.
extension AgreementRepository {
  /// Notes that a proposal is the review of a version.
  public func review(_ version: AgreementVersion, by proposal: Proposal) throws(Failure) {
    try database.execute(
      """
      INSERT INTO agreement_review (proposal, agreement_version)
      VALUES (\(proposal.id.number), \(version.id))
      """)
  }

  /// Ends the review of a version, whatever came of it so far; the version is a draft again.
  public func end(
    _ review: AgreementVersion.Review, reason: String
  ) throws(Failure) {
    let proposal = try session.proposals.find(RecordID(.proposal, review.proposal))
    if proposal.outcome == nil { try session.proposals.settle(proposal, .withdrawn) }
    try database.execute(
      """
      INSERT INTO agreement_return (proposal, returned_at, operator, reason)
      VALUES (\(review.proposal), \(session.now.milliseconds), \(session.person.id), \(reason))
      """)
  }

  /// Puts a version into force from an instant.
  public func publish(
    _ version: AgreementVersion, _ publication: AgreementVersion.Publication, review: Int64
  ) throws(Failure) {
    try database.execute(
      """
      INSERT INTO publication (agreement_version, agreement, effective_at, published_at, proposal)
      SELECT id, agreement, \(publication.effectiveAt.milliseconds),
        \(publication.publishedAt.milliseconds), \(review)
      FROM agreement_version WHERE id = \(version.id)
      """)
    for override in publication.overrides {
      try database.execute(
        """
        INSERT INTO publication_override (agreement_version, rule, reason)
        VALUES (\(version.id), \(override.rule.rawValue), \(override.reason))
        """)
    }
  }

  /// Withdraws a version from now on.
  public func withdraw(_ version: AgreementVersion, reason: String) throws(Failure) {
    try database.execute(
      """
      INSERT INTO agreement_withdrawal (agreement_version, withdrawn_at, operator, reason)
      VALUES (\(version.id), \(session.now.milliseconds), \(session.person.id), \(reason))
      """)
  }

  /// How much notice an agreement promises.
  public func noticeRule(of slug: String) throws(Failure) -> PublicationRules.NoticeRule {
    try database.first(
      "SELECT minimum_notice, enforces_notice FROM agreement WHERE slug = \(slug)"
    ) { row throws(Failure) in
      PublicationRules.NoticeRule(days: try row.get(0), isEnforced: try row.get(1))
    } ?? PublicationRules.NoticeRule(days: 0, isEnforced: false)
  }

  /// Sets how much notice an agreement promises.
  public func set(
    _ rule: PublicationRules.NoticeRule, of slug: String
  ) throws(Failure) {
    try database.execute(
      """
      UPDATE agreement SET minimum_notice = \(rule.days), enforces_notice = \(rule.isEnforced)
      WHERE slug = \(slug)
      """)
  }
}
