import Domain
public import Reporting

/// What the agreements say about the categories of the lexicon.
extension LexiconRepository {
  /// For each category the clause that prohibits it, as decisions cite it: the first one that is
  /// tagged so, in the order of the agreements and of the document, of the versions in force.
  public func clauses() throws(Failure) -> [String: String] {
    var clauses: [String: String] = [:]
    for version in try session.agreements.list()
    where version.status(at: session.now) == .inForce {
      for clause in try session.agreements.clauses(of: version) {
        for case let category? in clause.tags.map(\.category) where clauses[category] == nil {
          clauses[category] = clause.citation
        }
      }
    }
    return clauses
  }
}
