public import Domain
public import LegalText
public import Reporting
import SQLite

/// What is kept of a text as it was handed in, beside its clauses.
public struct ImportedSource: Sendable, Equatable {
  /// In what form it was written.
  public let form: SourceForm
  /// How many bytes it has.
  public let size: Int
  /// The version of the importer that found the clauses.
  public let importer: Int
}

extension AgreementRepository {
  /// What is kept of the text from which a version was imported.
  public func imported(_ version: AgreementVersion) throws(Failure) -> ImportedSource {
    let found = try database.first(
      "SELECT form, length(source), importer FROM agreement_version WHERE id = \(version.id)"
    ) { row throws(Failure) in
      ImportedSource(form: try row.word(0), size: try row.get(1), importer: try row.get(2))
    }
    guard let found else { throw StoreFailure.damaged("store", "agreement_version") }
    return found
  }

  /// The bytes that were imported, as they were.
  public func source(of version: AgreementVersion) throws(Failure) -> [UInt8] {
    try database.first("SELECT source FROM agreement_version WHERE id = \(version.id)") {
      row throws(Failure) in try row.get(0)
    } ?? []
  }
}
