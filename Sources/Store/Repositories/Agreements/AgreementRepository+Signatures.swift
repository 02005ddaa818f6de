import Digest
public import Domain
import Formats
public import Reporting
import SQLite
public import Time

/// Signatures of versions.
extension AgreementRepository {
  /// A signature of a version.
  public struct Signature: Sendable, Equatable {
    /// What was signed.
    public let statement: String
    /// The armoured signature of OpenSSH.
    public let signature: String
    /// The fingerprint of the key.
    public let key: String
    /// Who signed.
    public let operatorName: String
    /// When.
    public let signedAt: Instant
  }

  /// Keeps a signature of a version.
  public func sign(
    _ version: AgreementVersion, _ statement: String, signature: String, key: String
  ) throws(Failure) {
    try database.execute(
      """
      INSERT INTO agreement_signature (agreement_version, statement, signature, public_key,
        operator, signed_at)
      VALUES (\(version.id), \(statement), \(signature), \(key), \(session.person.id),
        \(session.now.milliseconds))
      """)
    try session.journal(
      version.permanentName, artefact: SHA256.digest(of: Array(signature.utf8)),
      JournalDetail(after: [JSON.Member("key", .string(key))]))
  }

  /// The signatures of a version, in order.
  public func signatures(of version: AgreementVersion) throws(Failure) -> [Signature] {
    try database.all(
      """
      SELECT s.statement, s.signature, s.public_key, o.name, s.signed_at
      FROM agreement_signature s JOIN operator o ON o.id = s.operator
      WHERE s.agreement_version = \(version.id) ORDER BY s.id
      """
    ) { row throws(Failure) in
      Signature(
        statement: try row.get(0), signature: try row.get(1), key: try row.get(2),
        operatorName: try row.get(3), signedAt: try row.instant(4))
    }
  }

  /// What the journal says of a version: the digest of what was imported, and, once it was
  /// published, those of the text, of the outline and of the signatures, and its effect.
  public struct JournaledVersion: Sendable, Equatable {
    /// The digest of what was imported.
    public internal(set) var source: String?
    /// The digest of the published text; in stores of the first schema, that of what was imported.
    public internal(set) var published: String?
    /// The digest of the published outline; nil where it was not kept.
    public internal(set) var outline: String?
    /// The instant from which it was to bind; nil where it was not kept.
    public internal(set) var effectiveAt: String?
    /// Who published it; nil where it was not.
    public internal(set) var publisher: String?
    /// The digests of its signatures, in order.
    public internal(set) var signatures: [String] = []
  }

  /// What the journal says of a version.
  public func journaled(
    of version: AgreementVersion
  ) throws(Failure) -> JournaledVersion {
    var found = JournaledVersion()
    try session.journalEntries.forEach(subject: version.permanentName) { line in
      guard line.entry.outcome == "done", let artefact = line.entry.artefact?.hexadecimal else {
        return true
      }
      switch line.entry.verb {
      case "agreement import": found.source = artefact
      case "agreement publish":
        (found.published, found.publisher) = (artefact, line.entry.operatorName)
        let detail = line.detail.flatMap { try? JSON(parsing: Array($0.utf8)) }?["after"]
        if case .string(let outline)? = detail?["outline_sha256"] { found.outline = outline }
        if case .string(let instant)? = detail?["effective_at"] { found.effectiveAt = instant }
      case "agreement sign": found.signatures.append(artefact)
      default: break
      }
      return true
    }
    return found
  }
}
