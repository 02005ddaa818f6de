import Domain
import Reporting
import Store
import Time

/// What became of the clauses of one agreement's versions, each looked up once.
final class LineageBook {
  private let session: Session
  /// The published versions, in the order of their effect.
  private let published: [AgreementVersion]
  private var known: [Int64: [ClauseLineage]] = [:]

  init(_ published: [AgreementVersion], _ session: Session) {
    self.session = session
    self.published = published.sorted { Self.effect($0) < Self.effect($1) }
  }

  /// What became of a version's clauses since the one that was in force before it.
  ///
  /// That is what was kept when the version was published, unless another came between them since.
  func lineage(of version: AgreementVersion) throws(Failure) -> [ClauseLineage] {
    if let rows = known[version.id] { return rows }
    var rows = try session.acceptances.lineage(of: version)
    if let earlier = before(version), rows.first?.earlierVersion != earlier.id {
      rows = try TextDifference.lineage(from: earlier, to: version, session)
    }
    known[version.id] = rows
    return rows
  }

  /// The version that was in force when another came into force.
  private func before(_ version: AgreementVersion) -> AgreementVersion? {
    let effect = Self.effect(version)
    return published.last {
      Self.effect($0) < effect && ($0.withdrawal?.at.milliseconds ?? Int64.max) > effect
    }
  }

  private static func effect(_ version: AgreementVersion) -> Int64 {
    version.publication?.effectiveAt.milliseconds ?? Int64.max
  }
}
