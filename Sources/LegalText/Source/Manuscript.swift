/// The paragraphs of a text as they were found: their words stand among its bytes.
struct Manuscript: Sendable, Equatable {
  /// What a paragraph of Markdown is; one of plain text is a paragraph.
  enum Form: Sendable, Equatable {
    case paragraph
    /// The beginning of an item of a numbered list.
    case item
    /// A heading of a depth, from 1.
    case heading(Int8)
    /// A line between fences, which has no number.
    case verbatim
  }

  /// A paragraph.
  struct Entry: Sendable, Equatable {
    private let (start, end): (Int32, Int32)
    /// The line of the source where it begins, from 1.
    let line: Int32
    /// How many lines it was put together from.
    let runs: Int32
    /// How many of its characters are no white space.
    let characters: Int32
    /// What it is in Markdown.
    let form: Form
    /// In how many items of numbered lists of Markdown it stands.
    let depth: Int8

    init(
      _ range: Range<Int>, line: Int32, runs: Int = 1, characters: Int32,
      form: Form = .paragraph, depth: Int = 0
    ) {
      (start, end) = (Int32(range.lowerBound), Int32(range.upperBound))
      self.line = line
      self.runs = Int32(runs)
      self.characters = characters
      self.form = form
      self.depth = Int8(clamping: depth)
    }

    /// The depth of the Markdown heading it was, from 1; nil where it was none.
    var headingDepth: Int? {
      guard case .heading(let depth) = form else { return nil }
      return Int(depth)
    }

    /// Where its words stand among the bytes.
    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// The bytes of the source, then those of paragraphs that do not stand in it as they are.
  private(set) var bytes: [UInt8]
  /// The paragraphs, in the order of the document.
  private(set) var entries: [Entry] = []
  /// What is bold in a paragraph: ranges of its scalars.
  private(set) var emphasis: [Int: [Range<Int>]] = [:]
  /// What may have been bold in a paragraph: the lines it was put together from.
  private(set) var candidates: [Int: [Range<Int>]] = [:]

  init(of source: SourceText) {
    bytes = source.bytes
    entries.reserveCapacity(source.lines.count)
  }

  /// The words of a paragraph.
  func words(_ index: Int) -> Words { Words(bytes, entries[index].range) }

  /// Adds a paragraph that was printed on some lines, one after the other.
  mutating func append(_ lines: [SourceLine], of source: SourceText) {
    guard let first = lines.first else { return }
    let isAlone = lines.count == 1
    if isAlone, first.isSettled { return append(settled: first) }
    let start = bytes.count
    var runs: [Range<Int>] = []
    var length = 0
    for line in lines {
      if !isAlone, line.space.endsWithNoBreakSpace, length > 0 {
        length += appendSpace(before: line.range.lowerBound, of: source, in: start)
      }
      let run = length
      length += append(line, of: source, in: start)
      runs.append(run..<length)
    }
    if !isAlone { candidates[entries.count] = runs }
    entries.append(
      Entry(
        start..<bytes.count, line: first.number, runs: lines.count,
        characters: lines.reduce(0) { $0 + $1.characters }))
  }

  /// Adds a paragraph that stands on one line, its white space as a paragraph keeps it.
  private mutating func append(settled line: SourceLine) {
    entries.append(Entry(line.range, line: line.number, characters: line.characters))
  }

  /// Adds a line's text to the paragraph that begins at a place, without the white space that a
  /// paragraph does not keep; answers how many scalars it added.
  private mutating func append(
    _ line: SourceLine, of source: SourceText, in start: Int
  ) -> Int {
    guard !line.isSettled else {
      bytes.append(contentsOf: source.bytes[line.range])
      return Int(line.length)
    }
    var (length, position) = (0, line.range.lowerBound)
    while position < line.range.upperBound {
      let word = position
      length += Scalars.skipWord(in: source.bytes.span, at: &position)
      bytes.append(contentsOf: source.bytes[word..<position])
      Scalars.skipSpace(in: source.bytes.span, at: &position)
      if position < line.range.upperBound {
        length += appendSpace(before: position, of: source, in: start)
      }
    }
    return length
  }

  /// Adds a space to the paragraph that begins at a place, if it keeps one before what comes next;
  /// answers how many scalars it added.
  private mutating func appendSpace(
    before position: Int, of source: SourceText, in start: Int
  ) -> Int {
    var position = position
    guard let next = Scalars.next(in: source.bytes.span, at: &position),
      keepsSpace(from: start, before: next)
    else { return 0 }
    bytes.append(UInt8(ascii: " "))
    return 1
  }

  /// Makes several paragraphs of the only one, which begin at places among its bytes.
  mutating func split(at places: [Int]) {
    guard let whole = entries.first, !places.isEmpty else { return }
    let starts = [0] + places
    let ends = places + [whole.range.count]
    emphasis = [:]
    candidates = [:]
    entries = zip(starts, ends).compactMap { start, end in
      let words = Words(bytes, whole.range)[start..<end].trimmed
      guard !words.range.isEmpty else { return nil }
      return Entry(
        words.range, line: whole.line, characters: Int32(clamping: Scalars.count(words)))
    }
  }

  private func keepsSpace(from start: Int, before next: Unicode.Scalar) -> Bool {
    CollapsedText.keepsSpace(after: Words(bytes, start..<bytes.count), before: next)
  }

  /// Adds a paragraph of Markdown: its scalars, the line where it begins, and what is bold in it.
  mutating func append(
    _ scalars: [Unicode.Scalar], line: Int, bold: [Range<Int>] = [], form: Form, depth: Int
  ) {
    let collapsed = CollapsedText(scalars)
    let marks = bold.map(collapsed.range).filter { !$0.isEmpty }
    if !marks.isEmpty { emphasis[entries.count] = Emphasis.merged(marks) }
    let start = bytes.count
    for scalar in collapsed.scalars { Scalars.append(scalar, to: &bytes) }
    entries.append(
      Entry(
        start..<bytes.count, line: Int32(clamping: line),
        characters: Int32(clamping: Scalars.count(collapsed.scalars)), form: form, depth: depth))
  }
}
