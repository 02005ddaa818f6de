/// Reads the paragraphs of a text in Markdown, as far as legal texts use it: headings, paragraphs,
/// lists, quotes and bold (CommonMark 0.31, the parts named).
///
/// What is not a mark of these stays in the text as it is written, so nothing that a person would
/// read is lost; the marks are counted.
struct MarkdownSource {
  private var manuscript: Manuscript
  private var inline = MarkdownInline()
  private var line = 0
  private var lineStarts: [Int] = []
  private var headingDepth: Int?
  /// How many characters that are no white space were marks and not text.
  private var markup = 0

  static func read(
    _ text: SourceText
  ) throws(OutlineProblem) -> (head: MarkdownHead, manuscript: Manuscript, markup: Int) {
    var source = MarkdownSource(manuscript: Manuscript(of: text))
    let (head, start) = try MarkdownHead.read(text)
    source.markup = text.lines[..<start].reduce(0) { $0 + Int($1.characters) }
    for line in text.lines[start...] {
      if line.space.hasBlankLine { source.end() }
      source.read(Self.scalars(of: line, in: text), number: Int(line.number))
    }
    source.end()
    return (head, source.manuscript, source.markup)
  }

  /// A line's text; a space at its end stands for the white space there.
  private static func scalars(
    of line: SourceLine, in text: SourceText
  ) -> ArraySlice<Unicode.Scalar> {
    (Array(text.words(of: line)) + (line.endsWithSpace ? [" "] : []))[...]
  }

  private mutating func read(_ line: ArraySlice<Unicode.Scalar>, number: Int) {
    var text = line
    while text.first == ">" {
      markup += 1
      text = text.dropFirst().drop(while: Scalars.isSpace)
    }
    guard !text.isEmpty else { return end() }
    if Self.isBreak(text) {
      markup += Scalars.count(text)
      return end()
    }
    if let depth = Self.headingDepth(text) {
      return addHeading(text.dropFirst(depth), depth, number)
    }
    if let bullet = text.first, "-*+".unicodeScalars.contains(bullet),
      let next = text.dropFirst().first, Scalars.isSpace(next)
    {
      end()
      markup += 1
      text = text.dropFirst(2).drop(while: Scalars.isSpace)
    } else if Label(at: MarkdownInline.plain(text)) != nil {
      end()
    }
    add(text, number)
  }

  /// `---`, `***` and `___` between paragraphs.
  private static func isBreak(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let marks = text.filter { !Scalars.isSpace($0) }
    guard let first = marks.first, "-*_".unicodeScalars.contains(first) else { return false }
    return marks.count >= 3 && marks.allSatisfy { $0 == first }
  }

  private static func headingDepth(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
    let depth = text.prefix { $0 == "#" }.count
    guard (1...6).contains(depth) else { return nil }
    let rest = text.dropFirst(depth)
    return rest.first.map(Scalars.isSpace) ?? true ? depth : nil
  }

  private mutating func addHeading(
    _ text: ArraySlice<Unicode.Scalar>, _ depth: Int, _ number: Int
  ) {
    end()
    markup += depth
    var title = text
    while let last = title.last, Scalars.isSpace(last) { title.removeLast() }
    let hashes = title.reversed().prefix { $0 == "#" }.count
    let isClosed = hashes > 0 && title.dropLast(hashes).last.map(Scalars.isSpace) ?? true
    if isClosed {
      title = title.dropLast(hashes)
      markup += hashes
    }
    guard title.contains(where: { !Scalars.isSpace($0) }) else { return }
    add(title, number)
    headingDepth = depth
    end()
  }

  private mutating func add(_ text: ArraySlice<Unicode.Scalar>, _ number: Int) {
    if lineStarts.isEmpty { line = number }
    if !lineStarts.isEmpty { inline.append(" ") }
    lineStarts.append(inline.length)
    inline.append(contentsOf: text)
  }

  private mutating func end() {
    guard !lineStarts.isEmpty else { return }
    let read = inline.finished()
    markup += read.markup
    if !read.scalars.allSatisfy(Scalars.isSpace) {
      manuscript.append(
        read.scalars, line: line, lineStarts: [0], bold: read.bold, headingDepth: headingDepth)
    }
    (inline, lineStarts, headingDepth) = (MarkdownInline(), [], nil)
  }
}
