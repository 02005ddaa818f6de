/// Writes a text as Markdown (CommonMark), with a head that an import reads again: what is imported
/// from it has the same clauses, words and emphasis.
public enum MarkdownRenderer {
  /// The whole text, its last line ended.
  ///
  /// It is read again, to know that it says the same; where the plain manner does not, the explicit
  /// one does.
  public static func render(_ document: LegalDocument) -> String {
    let plain = render(document, .plain)
    guard !says(plain, document.nodes) else { return plain }
    let explicit = render(document, .explicit)
    return says(explicit, document.nodes) ? explicit : plain
  }

  private static func render(
    _ document: LegalDocument, _ manner: MarkdownBlocks.Manner
  ) -> String {
    MarkdownBlocks(of: document, manner).blocks.reduce(into: head(document)) { text, block in
      text += "\n" + block + "\n"
    }
  }

  /// Whether a text is read as these clauses.
  private static func says(_ text: String, _ nodes: [Node]) -> Bool {
    guard let outline = try? Outline(importing: Array(text.utf8), as: .markdown) else {
      return false
    }
    return outline.nodes.elementsEqual(nodes) { $0.address == $1.address && $0.texts == $1.texts }
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
}
