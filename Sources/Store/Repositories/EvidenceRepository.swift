public import Digest
import Domain
public import Formats
public import Reporting
import SQLite
import Time

/// What was handed in, frozen: the one place where sensitive values lie, keyed by the person they
/// belong to.
public struct EvidenceRepository {
  let session: Session
  private var database: Database { session.database }

  /// A frozen document.
  public struct Document: Sendable, Equatable {
    /// Its number.
    public let id: Int64
    /// The salted digest of its text.
    public let digest: Digest256
    /// The document; nil once it was erased.
    public let body: JSON?

    /// A member that is a text; nil where there is none.
    public func text(_ name: String) -> String? {
      guard case .string(let value) = body?[name] else { return nil }
      return value
    }
  }

  /// Makes a person to whom documents can belong.
  public func addPerson() throws(Failure) -> Int64 {
    try database.execute("INSERT INTO person (created_at) VALUES (\(session.now.milliseconds))")
    return database.lastInsertedRowID
  }

  /// Freezes a document of a person. The session's next journal entry must name its digest.
  public func freeze(_ body: JSON, of person: Int64) throws(Failure) -> Document {
    let text = body.serialized
    let salted = Salted(text)
    try database.execute(
      """
      INSERT INTO evidence (person, journal, recorded_at, digest, salt, body)
      VALUES (\(person), \(try session.nextSequence), \(session.now.milliseconds),
        \(salted.digest.bytes), \(salted.salt), \(text))
      """)
    return Document(id: database.lastInsertedRowID, digest: salted.digest, body: body)
  }

  /// A frozen document.
  public func find(_ id: Int64) throws(Failure) -> Document {
    let found = try database.first(
      "SELECT digest, body FROM evidence WHERE id = \(id)"
    ) { row throws(Failure) in
      let body: String? = try row.get(1)
      return Document(id: id, digest: try row.digest(0), body: try body.map(Self.json))
    }
    guard let found else { throw StoreFailure.damaged("store", "evidence \(id)") }
    return found
  }

  static func json(_ text: String) throws(Failure) -> JSON {
    do {
      return try JSON(parsing: Array(text.utf8))
    } catch {
      throw StoreFailure.damaged("store", "evidence: \(error.code)")
    }
  }
}
