import Domain
import LegalText
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

  /// What became of a version's clauses; where that was not kept of a version that reduces rights,
  /// their addresses tell.
  func lineage(of version: AgreementVersion) throws(Failure) -> [ClauseLineage] {
    if let rows = known[version.id] { return rows }
    var rows = try session.acceptances.lineage(of: version)
    if rows.isEmpty, version.terms.changeType == .reducesRights, let earlier = before(version) {
      rows = ClauseLineage.byAddress(
        from: try words(of: earlier), to: try words(of: version), version: earlier.id)
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

  /// The clauses of a version but for the title block, which holds dates and no terms.
  private func words(of version: AgreementVersion) throws(Failure) -> [ClauseLineage.Words] {
    try session.agreements.nodes(of: version).filter { $0.kind != .front }.map {
      ($0.address, $0.texts)
    }
  }

  private static func effect(_ version: AgreementVersion) -> Int64 {
    version.publication?.effectiveAt.milliseconds ?? Int64.max
  }
}
