/// A paragraph of a text, put together again from the lines on which it was printed.
public struct Paragraph: Sendable, Equatable {
  /// Counts the paragraphs of the document, from 1.
  public let place: Int
  /// The line of the source where it begins, from 1.
  public let line: Int
  /// The words: white space collapsed, none between two Chinese characters.
  public let text: String
  /// How many lines it was put together from.
  public let runs: Int
  /// How many of its characters are no white space.
  public let characters: Int
  /// What is printed in bold: ranges of Unicode scalars of the text, in order, none touching.
  public internal(set) var emphasis: [Range<Int>]
  /// What may have been bold or a link before the page was saved as text: the lines it was put
  /// together from, as ranges of Unicode scalars. A person decides.
  public let candidates: [Range<Int>]
  /// The addresses of the clauses to which it may belong, where that is a judgement that nobody has
  /// made yet; otherwise empty.
  public internal(set) var choices: [String]
  /// The depth of the Markdown heading it was, from 1; nil where it was none.
  let headingDepth: Int?

  /// A paragraph as it was kept.
  public init(
    place: Int, line: Int, text: String, runs: Int, emphasis: [Range<Int>],
    candidates: [Range<Int>], choices: [String]
  ) {
    self.place = place
    self.line = line
    self.text = text
    self.runs = runs
    self.characters = Scalars.count(text.unicodeScalars)
    self.emphasis = emphasis
    self.candidates = candidates
    self.choices = choices
    self.headingDepth = nil
  }

  /// A paragraph as it was printed: the scalars of its lines, where each of them begins, and what is
  /// bold among them.
  init(
    place: Int, line: Int, scalars: [Unicode.Scalar], lineStarts: [Int], bold: [Range<Int>] = [],
    headingDepth: Int? = nil
  ) {
    let collapsed = CollapsedText(scalars)
    let length = collapsed.scalars.count
    self.place = place
    self.line = line
    self.headingDepth = headingDepth
    runs = lineStarts.count
    characters = Scalars.count(collapsed.scalars)
    text = String(collapsed.scalars)
    emphasis = bold.map(collapsed.range).filter { !$0.isEmpty }
    choices = []
    let starts = lineStarts.map(collapsed.place) + [length]
    candidates =
      runs < 2
      ? []
      : zip(starts, starts.dropFirst()).map { collapsed.trimmed($0..<$1) }.filter { !$0.isEmpty }
  }

  /// Whether any of it is printed in bold.
  public var isEmphasised: Bool { !emphasis.isEmpty }

  /// Whether it is printed in bold from its first to its last character, its number not counted.
  public var isWhollyEmphasised: Bool {
    let start = Label(at: text.unicodeScalars)?.length ?? 0
    return emphasis.contains {
      $0.lowerBound <= start && $0.upperBound >= text.unicodeScalars.count
    }
  }
}

extension String {
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(3 * scalars.underestimatedCount)
    for scalar in scalars {
      if let encoded = UTF8.encode(scalar) { bytes.append(contentsOf: encoded) }
    }
    self = String(decoding: bytes, as: UTF8.self)
  }
}
