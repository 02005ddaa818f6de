/// Puts paragraphs together again from the lines on which a saved page printed them.
///
/// Such a page prints a plain paragraph at column 10 and closes it with a line of 8 spaces; what was
/// an inline element within a paragraph stands at column 12 and is closed with 10 spaces; short
/// elements stand at column 0. A text without that layout has a paragraph a line, but for numbers that
/// stand alone and lines that begin with punctuation.
struct Reflow {
  private let text: SourceText
  private var manuscript: Manuscript
  private var run: [SourceLine] = []
  private var isOpen = false

  private init(_ text: SourceText) {
    self.text = text
    manuscript = Manuscript(of: text)
  }

  static func manuscript(of text: SourceText) -> Manuscript {
    var reflow = Reflow(text)
    for line in text.lines {
      if let previous = reflow.run.last, reflow.joins(line, to: previous) {
        reflow.isOpen = true
      } else {
        reflow.begin(line)
      }
      reflow.run.append(line)
    }
    reflow.end()
    if reflow.manuscript.entries.count == 1 {
      reflow.manuscript.split(at: RunOnText.breaks(in: reflow.manuscript.words(0)))
    }
    return reflow.manuscript
  }

  private mutating func begin(_ line: SourceLine) {
    let wasJoined = run.count > 1
    end()
    let normal =
      (line.space.indent < 10 ? 0 : 1) + (line.space.blankWidth == 10 || wasJoined ? 1 : 0)
    isOpen = line.space.emptyLines > normal
  }

  private mutating func end() {
    manuscript.append(run, of: text)
    run.removeAll(keepingCapacity: true)
  }

  private func joins(_ line: SourceLine, to previous: SourceLine) -> Bool {
    text.isPage ? continues(line, after: previous) : belongs(line, to: previous)
  }

  /// Whether a line goes on with the paragraph of the one before where there is no layout: it is the
  /// text of a number that stands alone there, or begins with what no paragraph begins with.
  private func belongs(_ line: SourceLine, to previous: SourceLine) -> Bool {
    let words = text.words(of: line)
    if let first = words.first, Self.beginsNoParagraph(first) { return true }
    return previous.characters <= Label.longest && Label.isBareItem(text.words(of: previous))
      && Label(at: words) == nil && FrontMatter.date(in: words) == nil
  }

  private static func beginsNoParagraph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "。", "，", "、", "；", "：", "？", "！", "）", "》", "”", "’": true
    default: false
    }
  }

  /// Whether a line goes on with the paragraph of the one before, by the white space between them.
  private func continues(_ line: SourceLine, after previous: SourceLine) -> Bool {
    switch (line.space.blankWidth, line.space.emptyLines) {
    case (10, 0): return true
    case (10, 1), (nil, 1): return line.space.indent >= 12
    case (nil, 0) where line.space.indent == 1: return line.space.endsWithNoBreakSpace
    case (nil, 0) where line.space.indent < 10:
      guard isOpen || Label.isBare(text.words(of: previous)) else { return false }
      let words = text.words(of: line)
      return Label(at: words) == nil && FrontMatter.date(in: words) == nil
    default: return false
    }
  }
}
