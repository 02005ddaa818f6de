import Domain
import LegalText
import Reporting

/// What a new version takes over.
extension AgreementRepository {
  /// The version from which a new one takes over: the newest that is published, or else the newest
  /// draft.
  func forerunner(among versions: [AgreementVersion]) -> AgreementVersion? {
    let standing = versions.filter { $0.withdrawal == nil }
    return standing.last { $0.publication != nil } ?? standing.last
  }

  /// Clauses, with what they take over from a version.
  func inheriting(
    _ nodes: [Node], from version: AgreementVersion?
  ) throws(Failure) -> (nodes: [Node], inherited: AddedDraft.Inherited?) {
    guard let version else { return (nodes, nil) }
    let inheritance = Inheritance(nodes, from: try self.nodes(of: version))
    let tags = try tags(of: version)
    let inherited = AddedDraft.Inherited(
      source: version.permanentName, tags: inheritance.counterparts.compactMapValues { tags[$0] },
      emphasised: inheritance.emphasised, settledLines: inheritance.settled.map(\.line))
    return (inheritance.nodes, inherited)
  }
}
