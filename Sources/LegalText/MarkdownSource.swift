/// Reads the paragraphs of a text in Markdown, as far as legal texts use it: headings, paragraphs,
/// lists, quotes and bold (CommonMark 0.31, the parts named).
///
/// What is not a mark of these stays in the text as it is written, so nothing that a person would
/// read is lost; the marks are counted.
struct MarkdownSource {
  private var paragraphs: [Paragraph] = []
  private var inline = MarkdownInline()
  private var line = 0
  private var lineStarts: [Int] = []
  private var headingDepth: Int?
  /// How many characters that are no white space were marks and not text.
  private var markup = 0

  static func read(
    _ text: String.UnicodeScalarView
  ) throws(OutlineProblem) -> (head: MarkdownHead, paragraphs: [Paragraph], markup: Int) {
    let lines = SourceLine.split(text)
    var source = MarkdownSource()
    let (head, start) = try source.head(lines)
    for index in start..<lines.count { source.read(lines[index], number: index + 1) }
    source.end()
    return (head, source.paragraphs, source.markup)
  }

  private mutating func head(
    _ lines: [ArraySlice<Unicode.Scalar>]
  ) throws(OutlineProblem) -> (MarkdownHead, start: Int) {
    var head = MarkdownHead()
    guard Self.isRule(lines.first ?? []) else { return (head, 0) }
    for index in 1..<lines.count {
      if Self.isRule(lines[index]) {
        markup += lines[...index].reduce(0) { $0 + Scalars.count($1) }
        return (head, index + 1)
      }
      try head.read(lines[index], number: index + 1)
    }
    throw .unclosedHead
  }

  private static func isRule(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    var text = line
    while let last = text.last, Scalars.isSpace(last) { text.removeLast() }
    return text.count >= 3 && text.allSatisfy { $0 == "-" }
  }

  private mutating func read(_ raw: ArraySlice<Unicode.Scalar>, number: Int) {
    var text = raw.drop(while: Scalars.isSpace)
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
      paragraphs.append(
        Paragraph(
          place: paragraphs.count + 1, line: line, scalars: read.scalars, lineStarts: [0],
          bold: read.bold, headingDepth: headingDepth))
    }
    (inline, lineStarts, headingDepth) = (MarkdownInline(), [], nil)
  }
}
