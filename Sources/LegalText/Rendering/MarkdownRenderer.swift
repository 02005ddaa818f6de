/// Writes a text as Markdown (CommonMark), with a head that an import reads again: what is imported
/// from it has the same clauses, words and emphasis.
public enum MarkdownRenderer {
  /// The whole text, its last line ended.
  public static func render(_ document: LegalDocument) -> String {
    var text = head(document)
    for printed in document.printed { text += "\n" + block(printed, title: document.title) + "\n" }
    return text
  }

  private static func head(_ document: LegalDocument) -> String {
    let facts: [(MarkdownHead.Key, String?)] = [
      (.title, document.title), (.language, document.language), (.company, document.company),
      (.updateDate, document.updateDate?.description),
      (.effectiveDate, document.effectiveDate?.description),
    ]
    var lines = facts.compactMap { key, value in value.map { line(key.rawValue, $0) } }
    lines += document.facts.map { line($0.name, $0.value) }
    return "---\n" + lines.joined(separator: "\n") + "\n---\n"
  }

  private static func line(_ name: String, _ value: String) -> String {
    let value = String(value.unicodeScalars.map { Scalars.isSpace($0) ? " " : $0 })
    return "\(name): \(MarkdownHeadValue.written(value))"
  }

  private static func block(_ printed: PrintedParagraph, title: String) -> String {
    let words = printed.pieces.map { piece in
      piece.isBold ? "**" + escaped(piece.text) + "**" : escaped(piece.text)
    }.joined()
    if printed.isFirst, printed.node.kind == .front { return "# " + words }
    guard printed.isHeading else { return escapedAtStart(words) }
    return String(repeating: "#", count: min(printed.node.level + 1, 6)) + " " + words
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if "\\*_".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
  }

  /// Escapes what would be a mark at the beginning of a line.
  private static func escapedAtStart(_ words: String) -> String {
    guard let first = words.unicodeScalars.first, "#>-+".unicodeScalars.contains(first) else {
      return words
    }
    return "\\" + words
  }
}
