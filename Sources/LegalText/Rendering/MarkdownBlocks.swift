/// The paragraphs of a text as blocks of Markdown, in the order of the document.
struct MarkdownBlocks {
  /// How much is said that the numbers mostly tell.
  enum Manner {
    /// Nothing but what looks like a number among others and is none.
    case plain
    /// What stands under a number such as `1.` is indented, for a list may be numbered like the one in
    /// which it stands; whatever looks like a number and is none is told from one.
    case explicit
  }

  private let manner: Manner
  private let clauses: [String: Node]
  private let printed: [PrintedParagraph]

  init(of document: LegalDocument, _ manner: Manner) {
    self.manner = manner
    clauses = Dictionary(document.nodes.map { ($0.address, $0) }) { first, _ in first }
    printed = document.printed
  }

  /// The blocks, each without the empty line that sets it off.
  var blocks: [String] {
    let firstNumbered = printed.firstIndex { $0.node.label != nil } ?? printed.count
    return printed.indices.map { index in
      let indent = String(repeating: " ", count: indent(of: printed[index]))
      let isAmongNumbers = manner == .explicit || index > firstNumbered
      return lines(index, isAmongNumbers).map { indent + $0 }.joined(separator: "\n")
    }
  }

  private func lines(_ index: Int, _ isAmongNumbers: Bool) -> [String] {
    let (printed, node) = (printed[index], printed[index].node)
    let words = MarkdownText.words(printed.paragraph)
    if printed.isFirst, node.kind == .front { return [MarkdownText.heading(words, depth: 1)] }
    if isHeading(index) { return [MarkdownText.heading(words, depth: min(node.level + 1, 6))] }
    // A table of contents stands before all numbers; elsewhere, what looks like a number and is none
    // stood between fences.
    if isAmongNumbers, !printed.isFirst || node.label == nil,
      Label(at: Words(printed.paragraph.text)) != nil
    {
      return MarkdownText.verbatim(printed.paragraph.text)
    }
    return [MarkdownText.paragraph(words)]
  }

  private func isHeading(_ index: Int) -> Bool {
    let printed = printed[index]
    guard printed.node.label == nil else {
      return printed.isHeading && !(manner == .explicit && isItem(printed.node))
    }
    return printed.isFirst && printed.node.kind == .unnumbered && !runsIn(index)
      && !isAmongChapters(printed.node)
  }

  /// Whether the heading of an unnumbered clause runs into its text: no heading stands under a number.
  private func runsIn(_ index: Int) -> Bool {
    let (node, text) = (printed[index].node, printed[index].paragraph.text)
    guard printed[index].paragraph.headingDepth == nil,
      let parent = node.parent.flatMap({ clauses[$0] })
    else { return false }
    if parent.label != nil || text.hasPrefix(node.title + "——") { return true }
    guard text.hasPrefix(node.title + "。"), index > 0 else { return false }
    let above = printed[index - 1]
    return Title.endsWithColon(above.paragraph.text)
      || above.node.kind == .unnumbered && above.node.parent == node.parent
  }

  /// Whether an unnumbered clause such as 附则 is one of the chapters.
  private func isAmongChapters(_ node: Node) -> Bool {
    guard let opening = node.paragraphs.first, opening.headingDepth == nil,
      Title.isNameOfChapter(Words(opening.text)),
      !clauses.values.contains(where: { $0.kind == .chapter && $0.parent == node.address })
    else { return false }
    return printed.contains { other in
      other.node.kind == .chapter && other.node.parent == node.parent
        && other.paragraph.place < opening.place
    }
  }

  /// How far a paragraph stands from the margin.
  private func indent(of printed: PrintedParagraph) -> Int {
    guard manner == .explicit else { return 0 }
    var indent = printed.isFirst ? 0 : width(of: printed.node)
    var above = printed.node.parent.flatMap { clauses[$0] }
    while let node = above {
      indent += width(of: node)
      above = node.parent.flatMap { clauses[$0] }
    }
    return indent
  }

  private func isItem(_ node: Node) -> Bool { width(of: node) > 0 }

  /// How wide the mark is with which Markdown begins an item; 0 where a clause is none.
  private func width(of node: Node) -> Int {
    guard node.label != nil, let text = node.texts.first,
      let marker = MarkdownMarker(Array(text.unicodeScalars.prefix(40))[...]), marker.isNumber
    else { return 0 }
    return marker.width
  }
}
