public import Domain
public import LegalText
public import Reporting
import SQLite
public import Time

/// The clauses of a version.
extension AgreementRepository {
  /// The clauses of a version, in the order of the document.
  public func clauses(of version: AgreementVersion) throws(Failure) -> [Clause] {
    try clauses("1 = 1", of: version)
  }

  /// The clause at an address, however it is written; throws `clause_not_found`.
  public func clause(_ address: String, of version: AgreementVersion) throws(Failure) -> Clause {
    let canonical = try ClauseAddress.canonical(address, among: addresses(of: version))
    guard let canonical, let found = try clauses("c.address = \(canonical)", of: version).first
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

  /// The clause that a decision cites: it must stand in the version that was in force at an
  /// instant, the one of the conduct or of the act.
  public func clause(_ word: String, inForceAt instant: Instant) throws(Failure) -> Clause {
    let reference = try ClauseReference(clause: word)
    guard let address = reference.address else {
      throw Failure(
        .usage, "invalid_reference",
        Text("‘\(word)’ names no clause", "“\(word)”没有指明条款"),
        hint: Text("Write SLUG#ADDRESS.", "请写作 协议名#条款地址。"), subject: word)
    }
    let slug = try slug(of: reference)
    guard let current = try inForce(slug, at: instant) else {
      throw notInForce(slug, instant, nil)
    }
    if reference.version != .unspecified {
      let named = try version(reference, at: instant)
      guard named.id == current.id else { throw notInForce(named.reference, instant, current) }
    }
    return try clause(address, of: current)
  }

  /// The clauses of a version with their paragraphs' places and emphasis, in the order of the
  /// document.
  public func nodes(of version: AgreementVersion) throws(Failure) -> [Node] {
    var next = 1
    let nodes = try database.all(
      """
      SELECT address, eid, kind, label, title, level, parent, text, layout FROM clause
      WHERE agreement_version = \(version.id) ORDER BY position
      """
    ) { row throws(Failure) in
      Node(
        address: try row.get(0), eid: try row.get(1), kind: try row.word(2),
        label: try row.get(3), title: try row.get(4), level: try row.get(5),
        parent: try row.get(6),
        paragraphs: try ClauseLayout.paragraphs(row.get(7), layout: row.get(8), next: &next))
    }
    return Outline.counted(nodes)
  }

  /// The paragraphs of a version whose owner is a judgement that nobody has made yet, in the order of
  /// the document.
  public func ambiguities(of version: AgreementVersion) throws(Failure) -> [Ambiguity] {
    let isOpen: Bool? = try database.first(
      """
      SELECT 1 FROM clause WHERE agreement_version = \(version.id)
        AND instr(layout, \(ClauseLayout.choiceMark)) > 0
      """
    ) { _ in true }
    return isOpen == nil ? [] : Ambiguity.all(in: try nodes(of: version))
  }

  /// The addresses and ids of a version's clauses, in the order of the document.
  public func addresses(of version: AgreementVersion) throws(Failure) -> [ClauseAddress] {
    try database.all(
      "SELECT address, eid FROM clause WHERE agreement_version = \(version.id) ORDER BY position"
    ) { row throws(Failure) in ClauseAddress(address: try row.get(0), eid: try row.get(1)) }
  }

  private func clauses(
    _ condition: SQL, of version: AgreementVersion
  ) throws(Failure) -> [Clause] {
    let tags = try tags(of: version)
    let open = Dictionary(grouping: try ambiguities(of: version), by: \.owner)
    return try database.all(
      """
      SELECT c.address, c.eid, c.title, c.text,
        coalesce(instr(c.layout, \(ClauseLayout.boldMark)), 0) > 0
      FROM clause c WHERE c.agreement_version = \(version.id) AND \(sql: condition)
      ORDER BY c.position
      """
    ) { row throws(Failure) in
      let (address, text): (String, String) = (try row.get(0), try row.get(3))
      return Clause(
        version: version, address: address, eid: try row.get(1), title: try row.get(2),
        paragraphs: text.split(separator: "\n").map(String.init), isEmphasised: try row.get(4),
        openLines: (open[address] ?? []).map(\.line), tags: tags[address] ?? [])
    }
  }

  /// The tags of a version's clauses, by address.
  public func tags(of version: AgreementVersion) throws(Failure) -> [String: [ClauseTag]] {
    var tags: [String: [ClauseTag]] = [:]
    try database.forEach(
      """
      SELECT address, tag, category, name FROM clause_tag
      WHERE agreement_version = \(version.id) ORDER BY address, tag, category
      """
    ) { row throws(Failure) in
      guard let kind = ClauseTag.Kind(rawValue: try row.get(1)) else { return true }
      tags[try row.get(0), default: []].append(
        ClauseTag(kind, category: try row.get(2), name: try row.get(3)))
      return true
    }
    return tags
  }

  private func notInForce(
    _ name: String, _ instant: Instant, _ current: AgreementVersion?
  ) -> Failure {
    let isNow = instant == session.now
    return Failure(
      .refused, "clause_not_in_force",
      isNow
        ? Text("‘\(name)’ is not in force", "“\(name)”当前未生效")
        : Text("‘\(name)’ was not in force at \(instant)", "“\(name)”在 \(instant) 未生效"),
      hint: isNow
        ? Text("Cite the version in force, or publish one.", "请援引生效中的版本，或先发布协议。")
        : Text(
          "Cite the version of that time, or the one of today with --cite act.",
          "请援引行为当时的版本，或以 --cite act 援引现行版本。"),
      subject: name, current: current?.reference)
  }
}
