/// Reads the paragraphs of a text in Markdown, as far as legal texts use it: headings, paragraphs,
/// lists, quotes, blocks between fences and bold (CommonMark 0.31, the parts named).
///
/// What is not a mark of these stays in the text as it is written, so nothing that a person would
/// read is lost; the marks are counted.
struct MarkdownSource {
  private var manuscript: Manuscript
  private var paragraph = MarkdownParagraph()
  private var lists = MarkdownLists()
  private var fence: MarkdownFence?
  /// The column from which on lines are between the fences.
  private var fenceColumn = 0
  /// In how many quotes the open paragraph stands.
  private var quotes = 0
  /// In how many the line that is read stands.
  private var quoted = 0
  /// How many characters that are no white space were marks and not text.
  private var markup = 0

  private init(_ text: SourceText) {
    manuscript = Manuscript(of: text)
  }

  static func read(
    _ text: SourceText
  ) throws(OutlineProblem) -> (head: MarkdownHead, manuscript: Manuscript, markup: Int) {
    let (head, start) = try MarkdownHead.read(text)
    var source = MarkdownSource(text)
    source.markup = text.lines[..<start].reduce(0) { $0 + Int($1.characters) }
    for line in text.lines[start...] {
      if line.space.hasBlankLine { source.end() }
      source.read(MarkdownLine(line, in: text), number: Int(line.number))
    }
    source.end()
    return (head, source.manuscript, source.markup)
  }

  private mutating func read(_ line: MarkdownLine, number: Int) {
    var line = line
    if let fence, readVerbatim(line, within: fence, number) { return }
    quoted = line.takeQuotes(upTo: Int.max)
    markup += quoted
    if quoted > quotes { end() }
    guard !line.text.isEmpty else { return end() }
    if quoted == quotes, readUnderline(line) { return }
    readBlock(line, number)
  }

  /// Reads what begins or goes on with a line.
  private mutating func readBlock(_ line: MarkdownLine, _ number: Int) {
    if let mark = MarkdownFence(line.text) {
      begin(at: line)
      (fence, fenceColumn) = (mark, lists.column)
      markup += Scalars.count(line.text)
    } else if line.isBreak {
      begin(at: line)
      markup += Scalars.count(line.text)
    } else if let depth = line.headingDepth {
      begin(at: line)
      addHeading(line.text.dropFirst(depth), depth, number)
    } else if let marker = MarkdownMarker(line.text), begins(marker, line) {
      readItem(line, marker, number)
    } else {
      if paragraph.isEmpty || Self.beginsParagraph(line.text) { begin(at: line) }
      paragraph.add(line.text, number, depth: lists.depth)
    }
  }

  /// Ends what is above a line that does not go on with it.
  private mutating func begin(at line: MarkdownLine) {
    end()
    if quoted != quotes {
      lists.close(at: line.margin)
      quotes = quoted
    }
    lists.close(at: line.column)
  }

  /// Whether a mark begins an item: what may as well go on with the paragraph above does not.
  private func begins(_ marker: MarkdownMarker, _ line: MarkdownLine) -> Bool {
    if lists.areFull { return false }
    if paragraph.isEmpty || lists.column > 0 { return true }
    return marker.isNumber ? Self.beginsParagraph(line.text) : line.text.count > marker.length
  }

  /// A number and a date begin a paragraph wherever a line begins with them.
  private static func beginsParagraph(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = MarkdownInline.plain(text)
    return Label(at: words) != nil || FrontMatter.date(in: words)?.day != nil
  }

  private mutating func readItem(_ line: MarkdownLine, _ marker: MarkdownMarker, _ number: Int) {
    begin(at: line)
    if marker.isNumber {
      // The number is text; what is in its item stands under it.
      paragraph.add(line.text, number, depth: lists.depth, isItem: true)
      lists.open(
        column: line.column + marker.width,
        isNumbered: Label(at: MarkdownInline.plain(line.text)) != nil)
      return
    }
    markup += 1
    var rest = line
    rest.take(marker)
    lists.open(column: rest.column, isNumbered: false)
    if !rest.text.isEmpty { readBlock(rest, number) }
  }

  /// `===` or `---` under a heading; answers whether a line is that. Under a sentence or a date it is
  /// hardly meant to make a heading of it.
  private mutating func readUnderline(_ line: MarkdownLine) -> Bool {
    guard line.column >= lists.column, let depth = line.underlineDepth, paragraph.isHeading else {
      return false
    }
    markup += Scalars.count(line.text)
    paragraph.form = .heading(Int8(depth))
    end()
    return true
  }

  private mutating func addHeading(
    _ text: ArraySlice<Unicode.Scalar>, _ depth: Int, _ number: Int
  ) {
    markup += depth
    var title = text
    while let last = title.last, Scalars.isSpace(last) { title.removeLast() }
    while let first = title.first, Scalars.isSpace(first) { title.removeFirst() }
    let hashes = title.reversed().prefix { $0 == "#" }.count
    let isClosed = hashes > 0 && title.dropLast(hashes).last.map(Scalars.isSpace) ?? true
    if isClosed {
      title = title.dropLast(hashes)
      markup += hashes
    }
    guard title.contains(where: { !Scalars.isSpace($0) }) else { return }
    // No list goes on behind a heading that has no number.
    if Label(at: MarkdownInline.plain(title)) == nil { lists = MarkdownLists() }
    paragraph.add(title, number, depth: lists.depth)
    paragraph.form = .heading(Int8(depth))
    end()
  }

  /// Reads a line of a block between fences; answers false where the block ended above it.
  private mutating func readVerbatim(
    _ line: MarkdownLine, within fence: MarkdownFence, _ number: Int
  ) -> Bool {
    var line = line
    let taken = line.takeQuotes(upTo: quotes)
    guard taken == quotes, line.column >= fenceColumn else {
      self.fence = nil
      return false
    }
    markup += taken
    if fence.isClosed(by: line.text) {
      markup += Scalars.count(line.text)
      self.fence = nil
    } else if !line.text.isEmpty {
      manuscript.append(
        Array(line.text), line: number, form: .verbatim, depth: lists.depth)
    }
    return true
  }

  private mutating func end() {
    guard !paragraph.isEmpty else { return }
    let read = paragraph.inline.finished()
    markup += read.markup + paragraph.markup
    if !read.scalars.allSatisfy(Scalars.isSpace) {
      manuscript.append(
        read.scalars, line: paragraph.line, bold: read.bold, form: paragraph.form,
        depth: paragraph.depth)
    }
    paragraph = MarkdownParagraph()
  }
}
