import Digest
import LegalText

/// Digests by which it can be told that a published text is as it was.
enum Integrity {
  /// The digest of an outline: of a line for each paragraph with its place, the address and id of
  /// its clause, what of it is in bold, and its words, separated by tabs.
  static func outlineDigest(of nodes: [Node]) -> Digest256 {
    let lines = nodes.flatMap { node in
      node.paragraphs.map { paragraph in
        let bold = paragraph.emphasis.map { "\($0.lowerBound)-\($0.upperBound)" }
        return (
          paragraph.place,
          "\(paragraph.place)\t\(node.address)\t\(node.eid)\t\(bold.joined(separator: ","))"
            + "\t\(paragraph.text)\n"
        )
      }
    }
    let text = lines.sorted { $0.0 < $1.0 }.map(\.1).joined()
    return SHA256.digest(of: Array(text.utf8))
  }
}
