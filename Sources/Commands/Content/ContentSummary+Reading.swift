import Digest
import Domain
import Reporting
import Store

extension ContentSummary {
  /// An item with its text and the findings of its last screening, and the clauses that prohibit
  /// them among those of all categories.
  init(
    _ item: ContentItem, _ clauses: [String: String], _ session: Session
  ) throws(Failure) {
    let document = try session.evidence.find(item.evidence)
    let text = document.text("text")
    self.init(
      item: item, text: text,
      findings: try session.content.lastFindings(in: item).map {
        PlacedFinding($0, in: text, clauses)
      }, evidence: document.digest.hexadecimal)
  }
}
