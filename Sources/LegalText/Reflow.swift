/// Puts paragraphs together again from the lines on which a saved page printed them.
///
/// Such a page prints a plain paragraph at column 10 and closes it with a line of 8 spaces; what was
/// an inline element within a paragraph stands at column 12 and is closed with 10 spaces; short
/// elements stand at column 0. A text without that layout has a paragraph a line, but for numbers that
/// stand alone and lines that begin with punctuation.
struct Reflow {
  private var paragraphs: [Paragraph] = []
  private var scalars: [Unicode.Scalar] = []
  private var line = 0
  private var lineStarts: [Int] = []
  private var isOpen = false

  static func paragraphs(of source: String.UnicodeScalarView) -> [Paragraph] {
    let (lines, isPage) = SourceLine.all(in: source)
    var reflow = Reflow()
    var previous: SourceLine?
    for line in lines {
      if let previous,
        isPage ? reflow.continues(line, after: previous) : Self.belongs(line, to: previous)
      {
        reflow.join(line)
      } else {
        reflow.begin(line)
      }
      previous = line
    }
    reflow.end()
    return reflow.paragraphs
  }

  private mutating func begin(_ line: SourceLine) {
    let wasJoined = lineStarts.count > 1
    end()
    let normal =
      (line.indent < 10 ? 0 : 1) + (line.blankWidthBefore == 10 || wasJoined ? 1 : 0)
    isOpen = line.emptyLinesBefore > normal
    self.line = line.number
    scalars = line.text
    lineStarts = [0]
  }

  private mutating func join(_ line: SourceLine) {
    if line.beginsWithNoBreakSpace { scalars.append(" ") }
    lineStarts.append(scalars.count)
    scalars.append(contentsOf: line.text)
    isOpen = true
  }

  private mutating func end() {
    guard !lineStarts.isEmpty else { return }
    paragraphs.append(
      Paragraph(
        place: paragraphs.count + 1, line: line, scalars: scalars, lineStarts: lineStarts))
    lineStarts = []
  }

  /// Whether a line goes on with the paragraph of the one before where there is no layout: it is the
  /// text of a number that stands alone there, or begins with what no paragraph begins with.
  private static func belongs(_ line: SourceLine, to previous: SourceLine) -> Bool {
    if let first = line.text.first, "。，、；：？！）》”’".unicodeScalars.contains(first) { return true }
    return Label.isBareItem(previous.text) && Label(at: line.text) == nil
      && FrontMatter.date(in: line.text) == nil
  }

  /// Whether a line goes on with the paragraph of the one before, by the white space between them.
  private func continues(_ line: SourceLine, after previous: SourceLine) -> Bool {
    switch (line.blankWidthBefore, line.emptyLinesBefore) {
    case (10, 0): return true
    case (10, 1), (nil, 1): return line.indent >= 12
    case (nil, 0) where line.indent == 1: return line.beginsWithNoBreakSpace
    case (nil, 0) where line.indent < 10:
      guard isOpen || Label.isBare(previous.text) else { return false }
      return Label(at: line.text) == nil && FrontMatter.date(in: line.text) == nil
    default: return false
    }
  }
}
