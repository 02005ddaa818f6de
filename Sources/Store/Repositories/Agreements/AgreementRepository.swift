import Digest
public import Domain
public import Reporting
import SQLite
public import Time

/// Agreements and their versions.
public struct AgreementRepository {
  let session: Session
  var database: Database { session.database }

  /// The version a reference names: one of a number, a date or a state; where none is named, the
  /// one in force, or else the latest, or else the newest draft. Throws `not_found`.
  public func version(
    _ reference: ClauseReference, at instant: Instant? = nil, asOf known: Instant? = nil
  ) throws(Failure) -> AgreementVersion {
    let slug = try slug(of: reference)
    let versions = Self.known(try versions(of: slug), at: known)
    guard let found = versions.version(reference.version, at: instant ?? session.now) else {
      throw notFound(slug)
    }
    return found
  }

  /// What a reference names to be worked on: without a version, the newest that is not published.
  public func draft(_ reference: ClauseReference) throws(Failure) -> AgreementVersion {
    guard reference.version == .unspecified, let slug = reference.slug else {
      return try version(reference)
    }
    let open = try versions(of: slug).last { $0.publication == nil && $0.withdrawal == nil }
    if let open { return open }
    return try version(reference)
  }

  /// Every version of an agreement, drafts included, by the number.
  public func versions(of slug: String) throws(Failure) -> [AgreementVersion] {
    try read("g.slug = \(slug)")
  }

  /// Every version of every agreement, as the store knew them at an instant; now, if none is given.
  public func list(asOf known: Instant? = nil) throws(Failure) -> [AgreementVersion] {
    Self.known(try read("1 = 1"), at: known)
  }

  private static func known(
    _ versions: [AgreementVersion], at instant: Instant?
  ) -> [AgreementVersion] {
    guard let instant else { return versions }
    return versions.compactMap { $0.known(at: instant) }
  }

  /// A version by its number in the store.
  public func find(_ id: Int64) throws(Failure) -> AgreementVersion? {
    try read("v.id = \(id)").first
  }

  /// The version of an agreement that is in force at an instant; nil where none is.
  public func inForce(
    _ slug: String, at instant: Instant
  ) throws(Failure) -> AgreementVersion? {
    try versions(of: slug).first { $0.status(at: instant) == .inForce }
  }

  /// The version that a version follows: of one that is not published, the one in force or else the
  /// newest that is published; of another the one that was in force when it came into force. Nil where
  /// there is none.
  public func predecessor(
    of version: AgreementVersion
  ) throws(Failure) -> AgreementVersion? {
    let others = try versions(of: version.slug).filter { $0.id != version.id }
    guard let effect = version.publication?.effectiveAt else {
      return others.first { $0.status(at: session.now) == .inForce }
        ?? others.last { $0.publication != nil && $0.withdrawal == nil }
    }
    return others.compactMap { other in
      other.publication.map { (version: other, effect: $0.effectiveAt) }
    }.filter { other in
      other.effect < effect && other.version.withdrawal.map { $0.at > effect } ?? true
    }.max { $0.effect < $1.effect }?.version
  }

  /// The names of all agreements, in their order.
  public func slugs() throws(Failure) -> [String] {
    try database.all("SELECT slug FROM agreement ORDER BY slug") {
      row throws(Failure) in try row.get(0)
    }
  }

  func slug(of reference: ClauseReference) throws(Failure) -> String {
    if let slug = reference.slug { return slug }
    let slugs = try slugs()
    guard !slugs.isEmpty else {
      throw Failure(
        .refused, "no_agreement", Text("there is no agreement to cite", "没有可以援引的协议"),
        hint: Text("Import and publish one: agreement import.", "请先导入并发布：agreement import。"))
    }
    guard slugs.count == 1, let only = slugs.first else {
      throw Failure(
        .usage, "ambiguous_agreement",
        Text(
          "the store has \(slugs.count) agreements; which one is meant?",
          "数据库中有 \(slugs.count) 份协议，须指明其一"),
        hint: Text("Write SLUG#ADDRESS.", "请写作 协议名#条款地址。"),
        current: slugs.joined(separator: ", "))
    }
    return only
  }

  /// Counts the changes of a version: its edits, and the steps of its way, each of which is a row of
  /// its own.
  private static let recordVersion: SQL = """
    v.version
      + (SELECT count(*) + count(c.outcome) + count(t.proposal)
        FROM agreement_review b JOIN proposal c ON c.id = b.proposal
          LEFT JOIN agreement_return t ON t.proposal = b.proposal
        WHERE b.agreement_version = v.id)
      + (p.agreement_version IS NOT NULL) + (w.agreement_version IS NOT NULL)
    """

  private func read(_ condition: SQL) throws(Failure) -> [AgreementVersion] {
    try database.all(
      """
      SELECT v.id, g.slug, v.number, v.title, v.language, v.company, v.clients, v.product,
        v.update_date, v.effective_date, v.change_type, v.change_note, author.name, v.imported_at,
        v.digest, v.text_digest, \(sql: Self.recordVersion), r.id, submitter.name, r.proposed_at, approver.name,
        r.settled_at, p.effective_at, p.published_at,
        (SELECT group_concat(o.rule || char(31) || o.reason, char(30))
          FROM publication_override o WHERE o.agreement_version = v.id),
        (SELECT group_concat(n.effective_at || ':' || n.published_at || ':'
            || coalesce(nw.withdrawn_at, ''))
          FROM publication n LEFT JOIN agreement_withdrawal nw
            ON nw.agreement_version = n.agreement_version
          WHERE n.agreement = v.agreement AND n.effective_at > p.effective_at),
        w.withdrawn_at, withdrawer.name, w.reason
      FROM agreement_version v JOIN agreement g ON g.id = v.agreement
        JOIN operator author ON author.id = v.author
        LEFT JOIN publication p ON p.agreement_version = v.id
        LEFT JOIN proposal r ON r.id = (
          SELECT max(a.proposal) FROM agreement_review a JOIN proposal q ON q.id = a.proposal
          WHERE a.agreement_version = v.id AND (q.outcome IS NULL OR q.outcome = 'confirmed')
            AND NOT EXISTS (SELECT 1 FROM agreement_return t WHERE t.proposal = a.proposal))
        LEFT JOIN operator submitter ON submitter.id = r.proposer
        LEFT JOIN operator approver ON approver.id = r.settled_by
        LEFT JOIN agreement_withdrawal w ON w.agreement_version = v.id
        LEFT JOIN operator withdrawer ON withdrawer.id = w.operator
      WHERE \(sql: condition) ORDER BY g.slug, v.number
      """
    ) { row throws(Failure) in try Self.version(row) }
  }

  private static func version(_ row: borrowing Row) throws(Failure) -> AgreementVersion {
    AgreementVersion(
      id: try row.get(0), slug: try row.get(1), number: try row.get(2), terms: try terms(row),
      author: try row.get(12), importedAt: try row.instant(13),
      sourceSHA256: try row.digest(14).hexadecimal,
      textSHA256: try row.optionalDigest(15)?.hexadecimal, review: try review(row),
      publication: try publication(row), successors: try successors(row.get(25)),
      withdrawal: try withdrawal(row), version: try row.get(16))
  }

  private static func terms(_ row: borrowing Row) throws(Failure) -> AgreementTerms {
    let changeType: String? = try row.get(10)
    return AgreementTerms(
      title: try row.get(3), language: try row.get(4), company: try row.get(5),
      clients: try AgreementTerms.clients(row.get(6)), product: try row.get(7),
      updateDate: try row.optionalDay(8), effectiveDate: try row.optionalDay(9),
      changeType: changeType.flatMap(ChangeType.init(rawValue:)), changeNote: try row.get(11))
  }

  private static func review(
    _ row: borrowing Row
  ) throws(Failure) -> AgreementVersion.Review? {
    guard let proposal = try row.get(17) as Int64? else { return nil }
    return AgreementVersion.Review(
      proposal: proposal, submitter: try row.get(18), submittedAt: try row.instant(19),
      approver: try row.get(20), approvedAt: try row.optionalInstant(21))
  }

  private static func publication(
    _ row: borrowing Row
  ) throws(Failure) -> AgreementVersion.Publication? {
    guard let effectiveAt = try row.optionalInstant(22) else { return nil }
    let overrides: String = try row.get(24) ?? ""
    return AgreementVersion.Publication(
      effectiveAt: effectiveAt, publishedAt: try row.instant(23),
      overrides: overrides.split(separator: "\u{1E}").compactMap { pair in
        let parts = pair.split(separator: "\u{1F}", maxSplits: 1)
        guard parts.count == 2, let rule = PublicationOverride.Rule(rawValue: String(parts[0]))
        else { return nil }
        return PublicationOverride(rule, reason: String(parts[1]))
      })
  }

  private static func successors(
    _ list: String?
  ) throws(Failure) -> [AgreementVersion.Successor] {
    let found = (list ?? "").split(separator: ",").compactMap {
      word -> AgreementVersion.Successor? in
      let parts = word.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 3, let effective = Int64(parts[0]), let published = Int64(parts[1])
      else { return nil }
      return AgreementVersion.Successor(
        effectiveAt: Instant(milliseconds: effective),
        publishedAt: Instant(milliseconds: published),
        withdrawnAt: Int64(parts[2]).map { Instant(milliseconds: $0) })
    }
    return found.sorted { $0.effectiveAt < $1.effectiveAt }
  }

  private static func withdrawal(
    _ row: borrowing Row
  ) throws(Failure) -> AgreementVersion.Withdrawal? {
    guard let at = try row.optionalInstant(26) else { return nil }
    return AgreementVersion.Withdrawal(
      at: at, operatorName: try row.get(27), reason: try row.get(28))
  }

  private func notFound(_ slug: String) -> Failure {
    Failure(
      .notFound, "not_found",
      Text("there is no such version of ‘\(slug)’", "“\(slug)”没有这个版本"),
      hint: Text("Look: agreement list.", "请查看：agreement list。"), subject: slug)
  }
}
