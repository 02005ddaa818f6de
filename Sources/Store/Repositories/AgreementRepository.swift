import Digest
public import Domain
public import LegalText
public import Reporting
import SQLite
public import Time

/// Agreements, their versions and clauses.
public struct AgreementRepository {
  let session: Session
  private var database: Database { session.database }

  /// The version a reference names: one of a number, a date or a state; where none is named, the
  /// one in force, or else the latest, or else the newest draft. Throws `not_found`.
  public func version(
    _ reference: ClauseReference, at instant: Instant? = nil, asOf known: Instant? = nil
  ) throws(Failure) -> AgreementVersion {
    let slug = try slug(of: reference)
    let versions = Self.known(try versions(of: slug), at: known)
    let now = instant ?? session.now
    let published = versions.filter { $0.publishedAt != nil }
    let current = published.last { $0.status(at: now) == .inForce }
    let found: AgreementVersion? =
      switch reference.version {
      case .number(let number): versions.first { $0.number == number }
      case .date(let day): published.last { $0.effectiveDate == day }
      case .draft: versions.last { $0.publishedAt == nil }
      case .latest: published.last
      case .current: current
      case .unspecified: current ?? published.last ?? versions.last
      }
    guard let found else { throw notFound(slug, reference) }
    return found
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
    return versions.compactMap { version in
      let siblings = versions.filter { other in
        other.slug == version.slug && (other.publishedAt.map { $0 <= instant } ?? false)
      }
      return version.known(at: instant, next: siblings.compactMap(\.effectiveAt))
    }
  }

  /// A version by its number in the store.
  public func find(_ id: Int64) throws(Failure) -> AgreementVersion? {
    try read("v.id = \(id)").first
  }

  /// The clauses of a version, in the order of the document.
  public func clauses(of version: AgreementVersion) throws(Failure) -> [Clause] {
    try clauses("c.agreement_version = \(version.id)", of: version)
  }

  /// The clause at an address, however it is written; throws `clause_not_found`.
  public func clause(_ address: String, of version: AgreementVersion) throws(Failure) -> Clause {
    let canonical = try ClauseAddress.canonical(address, among: addresses(of: version))
    guard let canonical,
      let found = try clauses(
        "c.agreement_version = \(version.id) AND c.address = \(canonical)", of: version
      ).first
    else {
      throw Failure(
        .notFound, "clause_not_found",
        Text(
          "\(version.reference) has no clause ‘\(address)’",
          "\(version.reference) 没有条款“\(address)”"),
        hint: Text(
          "Look: agreement show \(version.reference).", "请查看：agreement show \(version.reference)。"),
        subject: "\(version.reference)#\(address)")
    }
    return found
  }

  /// The clause that a decision cites: it must stand in the version in force.
  public func clauseInForce(_ word: String) throws(Failure) -> Clause {
    let reference = try ClauseReference(clause: word)
    guard let address = reference.address else {
      throw Failure(
        .usage, "invalid_reference",
        Text("‘\(word)’ names no clause", "“\(word)”没有指明条款"),
        hint: Text("Write SLUG#ADDRESS.", "请写作 协议名#条款地址。"), subject: word)
    }
    let slug = try slug(of: reference)
    let versions = try versions(of: slug)
    guard let current = versions.last(where: { $0.status(at: session.now) == .inForce }) else {
      throw notInForce(slug, versions)
    }
    if reference.version != .unspecified {
      let named = try version(reference)
      guard named.id == current.id else { throw notInForce(named.reference, [current]) }
    }
    return try clause(address, of: current)
  }

  /// Keeps an imported text and its outline as a new draft; the same text as the newest version of
  /// the agreement changes nothing.
  public func add(
    _ outline: Outline, source: [UInt8], slug: String, title: String, updateDate: CalendarDay?,
    effectiveDate: CalendarDay?
  ) throws(Failure) -> (version: AgreementVersion, isNew: Bool) {
    let digest = SHA256.digest(of: source)
    let known = try versions(of: slug)
    if let last = known.last, last.sha256 == digest.hexadecimal, last.title == title,
      last.updateDate == updateDate, last.effectiveDate == effectiveDate
    {
      return (last, false)
    }
    try database.execute("INSERT OR IGNORE INTO agreement (slug) VALUES (\(slug))")
    try database.execute(
      """
      INSERT INTO agreement_version (agreement, number, title, update_date, effective_date,
        source, digest, importer, author, imported_at)
      VALUES ((SELECT id FROM agreement WHERE slug = \(slug)), \((known.last?.number ?? 0) + 1),
        \(title), \(updateDate?.description), \(effectiveDate?.description), \(source),
        \(digest.bytes), \(Outline.importerVersion), \(session.person.id),
        \(session.now.milliseconds))
      """)
    let id = database.lastInsertedRowID
    for (index, node) in outline.nodes.enumerated() { try insert(node, at: index + 1, of: id) }
    guard let version = try find(id) else { throw StoreFailure.damaged("store", "agreement") }
    try session.journal(version.permanentName, artefact: digest)
    return (version, true)
  }

  /// Puts a version into force from an instant.
  public func publish(
    _ version: AgreementVersion, effectiveAt: Instant, proposal: Proposal
  ) throws(Failure) {
    try database.execute(
      """
      INSERT INTO publication (agreement_version, agreement, effective_at, published_at, proposal)
      SELECT id, agreement, \(effectiveAt.milliseconds), \(session.now.milliseconds),
        \(proposal.id.number)
      FROM agreement_version WHERE id = \(version.id)
      """)
  }

  private func insert(_ node: Node, at position: Int, of version: Int64) throws(Failure) {
    try database.execute(
      """
      INSERT INTO clause (agreement_version, address, position, eid, parent, kind, level, label,
        title, text)
      VALUES (\(version), \(node.address), \(position), \(node.eid), \(node.parent),
        \(node.kind.rawValue), \(node.level), \(node.label), \(node.title),
        \(node.texts.joined(separator: "\n")))
      """)
  }

  private func slug(of reference: ClauseReference) throws(Failure) -> String {
    if let slug = reference.slug { return slug }
    let slugs = try database.all("SELECT slug FROM agreement ORDER BY slug") {
      row throws(Failure) in try row.get(0) as String
    }
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

  private func addresses(of version: AgreementVersion) throws(Failure) -> [ClauseAddress] {
    try database.all(
      "SELECT address, eid FROM clause WHERE agreement_version = \(version.id) ORDER BY position"
    ) { row throws(Failure) in ClauseAddress(address: try row.get(0), eid: try row.get(1)) }
  }

  private func clauses(
    _ condition: SQL, of version: AgreementVersion
  ) throws(Failure) -> [Clause] {
    try database.all(
      """
      SELECT c.address, c.eid, c.title, c.text FROM clause c
      WHERE \(sql: condition) ORDER BY c.position
      """
    ) { row throws(Failure) in
      let text: String = try row.get(3)
      return Clause(
        version: version, address: try row.get(0), eid: try row.get(1), title: try row.get(2),
        paragraphs: text.split(separator: "\n").map(String.init))
    }
  }

  private func read(_ condition: SQL) throws(Failure) -> [AgreementVersion] {
    try database.all(
      """
      SELECT v.id, g.slug, v.number, v.title, v.update_date, v.effective_date, p.effective_at,
        p.published_at,
        (SELECT min(n.effective_at) FROM publication n
          WHERE n.agreement = v.agreement AND n.effective_at > p.effective_at),
        o.name, v.imported_at, v.digest, v.version
      FROM agreement_version v JOIN agreement g ON g.id = v.agreement
        JOIN operator o ON o.id = v.author
        LEFT JOIN publication p ON p.agreement_version = v.id
      WHERE \(sql: condition) ORDER BY g.slug, v.number
      """
    ) { row throws(Failure) in
      AgreementVersion(
        id: try row.get(0), slug: try row.get(1), number: try row.get(2), title: try row.get(3),
        updateDate: try row.optionalDay(4), effectiveDate: try row.optionalDay(5),
        effectiveAt: try row.optionalInstant(6), publishedAt: try row.optionalInstant(7),
        supersededAt: try row.optionalInstant(8), author: try row.get(9),
        importedAt: try row.instant(10), sha256: try row.digest(11).hexadecimal,
        version: try row.get(12))
    }
  }

  private func notFound(_ slug: String, _ reference: ClauseReference) -> Failure {
    Failure(
      .notFound, "not_found",
      Text("there is no such version of ‘\(slug)’", "“\(slug)”没有这个版本"),
      hint: Text("Look: agreement list.", "请查看：agreement list。"), subject: slug)
  }

  private func notInForce(_ name: String, _ current: [AgreementVersion]) -> Failure {
    Failure(
      .refused, "clause_not_in_force",
      Text("‘\(name)’ is not in force", "“\(name)”当前未生效"),
      hint: Text(
        "Cite the version in force, or publish one.", "请援引生效中的版本，或先发布协议。"),
      subject: name,
      current: current.last { $0.status(at: session.now) == .inForce }?.reference)
  }
}
