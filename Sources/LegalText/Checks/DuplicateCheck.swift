import Reporting

/// No paragraph stands in the text twice.
enum DuplicateCheck {
  /// Shorter ones, such as headings of one word, may well come twice.
  private static let shortest = 10

  static func findings(_ text: CheckedText) -> [CheckFinding] {
    var first: [String: String] = [:]
    var found: [CheckFinding] = []
    for node in text.nodes {
      for paragraph in node.paragraphs where paragraph.characters >= shortest {
        if let other = first[paragraph.text] {
          let beginning = Title.of(paragraph.text)
          found.append(
            CheckFinding(
              "duplicate_paragraph", .warning, node.address,
              Text("‘\(beginning)’ already stands in \(other)", "“\(beginning)”与 \(other) 中的段落重复")))
        } else {
          first[paragraph.text] = node.address
        }
      }
    }
    return found
  }
}
