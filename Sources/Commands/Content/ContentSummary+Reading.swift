import Digest
import Domain
import Reporting
import Store

extension ContentSummary {
  /// An item with its text and the findings of its last screening.
  init(_ item: ContentItem, _ session: Session) throws(Failure) {
    let document = try session.evidence.find(item.evidence)
    self.init(
      item: item, text: document.text("text"),
      findings: try session.content.lastFindings(in: item), evidence: document.digest.hexadecimal)
  }
}
