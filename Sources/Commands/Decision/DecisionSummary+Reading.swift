import Digest
import Domain
import Reporting
import Store

extension DecisionSummary {
  /// A decision with the words of its clause as they stood in the version it cites.
  init(_ decision: Decision, _ session: Session) throws(Failure) {
    var words: [String] = []
    if let clause = decision.clause {
      let reference = try ClauseReference(clause)
      let version = try session.agreements.version(reference)
      words = try session.agreements.clause(reference.address ?? "", of: version).paragraphs
    }
    self.init(
      decision: decision, words: words,
      measures: try session.measures.list(causedBy: decision),
      evidence: try decision.evidence.map { id throws(Failure) in
        try session.evidence.find(id).digest.hexadecimal
      })
  }
}
