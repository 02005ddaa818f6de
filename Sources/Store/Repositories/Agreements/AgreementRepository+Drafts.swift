public import Digest
public import Domain
import Formats
public import LegalText
public import Reporting
import SQLite
import Time

/// Versions while they are worked on.
extension AgreementRepository {
  /// Keeps an imported text and its outline as a new draft; the same text with the same terms as
  /// the newest version of the agreement changes nothing, unless that is a draft in which an older
  /// importer found other clauses. What its clauses have in common with those of the version before it
  /// is taken over from there.
  public func add(
    _ outline: Outline, source: [UInt8], form: SourceForm, slug: String, terms: AgreementTerms
  ) throws(Failure) -> AddedDraft {
    let digest = SHA256.digest(of: source)
    let known = try versions(of: slug)
    if let last = known.last, last.sourceSHA256 == digest.hexadecimal, last.terms == terms,
      last.withdrawal == nil
    {
      guard last.publication == nil, try finds(outline, anewIn: last) else {
        return AddedDraft(version: last, inherited: nil)
      }
    }
    let (nodes, inherited) = try inheriting(outline.nodes, from: forerunner(among: known))
    let textDigest = Self.textDigest(of: nodes)
    try database.execute("INSERT OR IGNORE INTO agreement (slug) VALUES (\(slug))")
    try database.execute(
      """
      INSERT INTO agreement_version (agreement, number, title, update_date, effective_date,
        source, digest, importer, author, imported_at, form, text_digest, language, company,
        clients, product, change_type, change_note)
      VALUES ((SELECT id FROM agreement WHERE slug = \(slug)), \((known.last?.number ?? 0) + 1),
        \(terms.title), \(terms.updateDate?.description), \(terms.effectiveDate?.description),
        \(source), \(digest.bytes), \(Outline.importerVersion), \(session.person.id),
        \(session.now.milliseconds), \(form.rawValue), \(textDigest.bytes), \(terms.language),
        \(terms.company), \(terms.clients.stored), \(terms.product),
        \(terms.changeType?.rawValue), \(terms.changeNote))
      """)
    let id = database.lastInsertedRowID
    for (index, node) in nodes.enumerated() { try insert(node, at: index + 1, of: id) }
    for (address, tags) in inherited?.tags ?? [:] {
      for tag in tags { try insert(tag, address, of: id) }
    }
    guard let version = try find(id) else { throw StoreFailure.damaged("store", "agreement") }
    try session.journal(
      version.permanentName, artefact: digest,
      JournalDetail(
        after: [JSON.Member("text_sha256", .string(textDigest.hexadecimal))]
          + (inherited.map { [JSON.Member("inherited", .object($0.members))] } ?? [])))
    return AddedDraft(version: version, inherited: inherited)
  }

  /// Whether this importer finds other clauses in a text than the one by which a version was imported.
  private func finds(
    _ outline: Outline, anewIn version: AgreementVersion
  ) throws(Failure) -> Bool {
    let importer: Int? = try database.first(
      "SELECT importer FROM agreement_version WHERE id = \(version.id)"
    ) { row throws(Failure) in try row.get(0) }
    guard importer != Outline.importerVersion else { return false }
    return try nodes(of: version) != outline.nodes
  }

  /// The digest of a re-flowed text: of its paragraphs, each a line of UTF-8 that ends with LF.
  public static func textDigest(of nodes: [Node]) -> Digest256 {
    SHA256.digest(of: Array(Outline.text(of: nodes).utf8))
  }

  /// Says something else of a draft.
  public func set(
    _ terms: AgreementTerms, of version: AgreementVersion
  ) throws(Failure) {
    try database.execute(
      """
      UPDATE agreement_version SET title = \(terms.title), language = \(terms.language),
        company = \(terms.company), clients = \(terms.clients.stored), product = \(terms.product),
        update_date = \(terms.updateDate?.description),
        effective_date = \(terms.effectiveDate?.description),
        change_type = \(terms.changeType?.rawValue), change_note = \(terms.changeNote)
      WHERE id = \(version.id)
      """)
  }

  /// Keeps what changed in the clauses of a draft: which paragraphs they have and what is in bold.
  public func update(
    _ nodes: [Node], from old: [Node], of version: AgreementVersion
  ) throws(Failure) {
    for (node, before) in zip(nodes, old) where node != before {
      try database.execute(
        """
        UPDATE clause SET text = \(node.texts.joined(separator: "\n")),
          layout = \(ClauseLayout.text(of: node.paragraphs))
        WHERE agreement_version = \(version.id) AND address = \(node.address)
        """)
    }
  }

  /// Counts a change of a draft.
  public func touch(_ version: AgreementVersion) throws(Failure) {
    try database.execute(
      "UPDATE agreement_version SET version = version + 1 WHERE id = \(version.id)")
  }

  /// Tags a clause; a tag of the same kind, and of the same category if it has one, is replaced.
  public func tag(_ clause: Clause, _ tag: ClauseTag) throws(Failure) {
    try untag(clause, tag.kind, category: tag.category)
    try insert(tag, clause.address, of: clause.version.id)
  }

  /// Takes the tags of a kind from a clause, or the one of a category.
  public func untag(
    _ clause: Clause, _ kind: ClauseTag.Kind, category: String? = nil
  ) throws(Failure) {
    try database.execute(
      """
      DELETE FROM clause_tag WHERE agreement_version = \(clause.version.id)
        AND address = \(clause.address) AND tag = \(kind.rawValue)
        AND category IS coalesce(\(category), category)
      """)
  }

  private func insert(_ tag: ClauseTag, _ address: String, of version: Int64) throws(Failure) {
    try database.execute(
      """
      INSERT INTO clause_tag (agreement_version, address, tag, category, name, tagged_by, tagged_at)
      VALUES (\(version), \(address), \(tag.kind.rawValue), \(tag.category), \(tag.name),
        \(session.person.id), \(session.now.milliseconds))
      """)
  }

  private func insert(_ node: Node, at position: Int, of version: Int64) throws(Failure) {
    try database.execute(
      """
      INSERT INTO clause (agreement_version, address, position, eid, parent, kind, level, label,
        title, text, layout)
      VALUES (\(version), \(node.address), \(position), \(node.eid), \(node.parent),
        \(node.kind.rawValue), \(node.level), \(node.label), \(node.title),
        \(node.texts.joined(separator: "\n")), \(ClauseLayout.text(of: node.paragraphs)))
      """)
  }
}

extension [AgreementClient] {
  /// The clients as they are kept: with commas between.
  var stored: String { map(\.rawValue).joined(separator: ",") }
}
