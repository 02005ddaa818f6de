import Domain
import LegalText
import Reporting
import Store
import Time

/// A version of an agreement, seen at an instant.
struct AgreementSummary {
  let version: AgreementVersion
  let instant: Instant
  var addresses: [String] = []
  var ambiguities: [Ambiguity] = []
  /// How many days of notice the agreement promises; nil where nobody asked.
  var noticeRequired: Int?

  init(version: AgreementVersion, instant: Instant) {
    self.version = version
    self.instant = instant
  }

  /// A version with what its clauses say of themselves.
  init(_ version: AgreementVersion, _ session: Session) throws(Failure) {
    self.init(version: version, instant: session.now)
    let nodes = try session.agreements.nodes(of: version)
    addresses = nodes.map(\.address)
    ambiguities = Ambiguity.all(in: nodes)
  }

  /// A version as it is after a change.
  init(again version: AgreementVersion, _ session: Session) throws(Failure) {
    self.init(
      version: try session.agreements.find(version.id) ?? version, instant: session.now)
  }
}
