import Domain
import LegalText
import Reporting
import Store
import Time

/// A version of an agreement, seen at an instant, with what its clauses say of themselves.
struct AgreementSummary {
  let version: AgreementVersion
  let instant: Instant
  let imported: ImportedSource
  let addresses: [String]
  let ambiguities: [Ambiguity]
  /// How many days of notice the agreement promises; nil where nobody asked.
  var noticeRequired: Int?
  /// What it took over from the version before it; nil where it was not imported just now.
  var inherited: AddedDraft.Inherited?

  /// A version, seen at an instant, or now.
  init(
    _ version: AgreementVersion, at instant: Instant? = nil, _ session: Session
  ) throws(Failure) {
    self.version = version
    self.instant = instant ?? session.now
    imported = try session.agreements.imported(version)
    addresses = try session.agreements.addresses(of: version).map(\.address)
    ambiguities = try session.agreements.ambiguities(of: version)
  }

  /// A version as it is after a change.
  init(again version: AgreementVersion, _ session: Session) throws(Failure) {
    try self.init(try session.agreements.find(version.id) ?? version, session)
  }
}
