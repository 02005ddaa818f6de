import Domain

/// A finding in an item, with the part of the text that it covers.
struct PlacedFinding {
  let finding: ContentFinding
  /// The clause in force that prohibits it; nil where none is bound to its category.
  let clause: String?
  /// The part of the text; nil where the text was erased.
  let text: String?
  /// Where the part is, in bytes of UTF-8.
  let bytes: Range<Int>?

  /// A finding in a text, which is nil where it was erased, with the clause among those of all
  /// categories.
  init(_ finding: ContentFinding, in text: String?, _ clauses: [String: String]) {
    self.finding = finding
    clause = clauses[finding.category]
    let part = text.flatMap { Self.part(finding.start..<finding.end, of: $0) }
    self.text = part.map { String($0) }
    bytes = part.map { part in
      let start = part.base.utf8.distance(from: part.base.startIndex, to: part.startIndex)
      return start..<start + part.utf8.count
    }
  }

  private static func part(_ place: Range<Int>, of text: String) -> Substring? {
    let scalars = text.unicodeScalars
    guard
      let start = scalars.index(
        scalars.startIndex, offsetBy: place.lowerBound, limitedBy: scalars.endIndex),
      let end = scalars.index(start, offsetBy: place.count, limitedBy: scalars.endIndex)
    else { return nil }
    return text[start..<end]
  }
}
