/// A paragraph on its way into print.
struct PrintedParagraph {
  let node: Node
  let paragraph: Paragraph
  /// Whether its clause begins with it.
  let isFirst: Bool

  /// Whether it is set as a heading.
  var isHeading: Bool {
    guard isFirst, node.kind != .front, node.kind != .preamble, node.kind != .subitem else {
      return false
    }
    if paragraph.headingDepth != nil || Title.isHeading(paragraph.text) { return true }
    return isDivision && Title.endsWithColon(paragraph.text) && paragraph.characters <= 30
  }

  /// Whether its clause divides the text, and is not a part of a list.
  private var isDivision: Bool {
    switch node.kind {
    case .chapter, .section, .annex: true
    default: false
    }
  }

  /// Whether the table of contents lists it.
  var isListed: Bool {
    guard isFirst, node.level <= 2 else { return false }
    return isHeading || isDivision || node.kind == .article || node.kind == .subsection
  }

  /// How the table of contents writes it.
  var listing: String {
    guard !isHeading, let label = node.label else {
      return Title.endsWithColon(paragraph.text)
        ? String(paragraph.text.dropLast()) : paragraph.text
    }
    let isSetOff = paragraph.text.dropFirst(label.count).hasPrefix(" ")
    return label + (isSetOff ? " " : "") + node.title
  }

  /// Its words in pieces that are all bold or all not.
  var pieces: [(text: String, isBold: Bool)] {
    let scalars = Array(paragraph.text.unicodeScalars)
    var pieces: [(String, Bool)] = []
    var end = 0
    for range in paragraph.emphasis {
      let bold = range.clamped(to: end..<max(end, scalars.count))
      if bold.lowerBound > end { pieces.append((String(scalars[end..<bold.lowerBound]), false)) }
      if !bold.isEmpty { pieces.append((String(scalars[bold]), true)) }
      end = max(end, bold.upperBound)
    }
    if end < scalars.count { pieces.append((String(scalars[end...]), false)) }
    return pieces
  }
}
