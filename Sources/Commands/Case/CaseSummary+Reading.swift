import Digest
import Domain
import Reporting
import Store

extension CaseSummary {
  /// A case with its item, what was found in it, what was decided, and the author's standing; and the
  /// clauses that prohibit what was found among those of all categories.
  init(_ matter: Case, _ clauses: [String: String], _ session: Session) throws(Failure) {
    let item = try session.content.find(RecordID(.content, matter.content))
    let document = try session.evidence.find(item.evidence)
    let text = document.text("text")
    let account = try session.accounts.named(RecordID(.account, matter.account).description)
    var decisions: [DecisionSummary] = []
    for decision in try session.decisions.list(about: matter.recordID) {
      decisions.append(try DecisionSummary(decision, session))
    }
    self.init(
      matter: matter, item: item, text: text,
      evidence: document.digest.hexadecimal,
      findings: try matter.scan.map { scan throws(Failure) in
        try session.content.findings(of: scan).map { PlacedFinding($0, in: text, clauses) }
      } ?? [],
      decisions: decisions, standing: try session.measures.standing(of: account))
  }
}
