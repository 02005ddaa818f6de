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
  /// The addresses of the clauses among which its owner was chosen; empty where there was no choice,
  /// or nobody has made it yet.
  public internal(set) var settledAmong: [String]
  /// The depth of the Markdown heading it was, from 1; nil where it was none.
  let headingDepth: Int?

  /// A paragraph as it was kept.
  public init(
    place: Int, line: Int, text: String, runs: Int, emphasis: [Range<Int>],
    candidates: [Range<Int>], choices: [String], settledAmong: [String] = []
  ) {
    self.place = place
    self.line = line
    self.text = text
    self.runs = runs
    self.characters = Scalars.count(text.unicodeScalars)
    self.emphasis = emphasis
    self.candidates = candidates
    self.choices = choices
    self.settledAmong = settledAmong
    self.headingDepth = nil
  }

  /// A paragraph of a manuscript.
  init(of manuscript: Manuscript, at index: Int, choices: [String]) {
    let entry = manuscript.entries[index]
    place = index + 1
    line = Int(entry.line)
    text = manuscript.words(index).string
    runs = Int(entry.runs)
    characters = Int(entry.characters)
    emphasis = manuscript.emphasis[index] ?? []
    candidates = manuscript.candidates[index] ?? []
    self.choices = choices
    settledAmong = []
    headingDepth = entry.headingDepth
  }

  /// Whether any of it is printed in bold.
  public var isEmphasised: Bool { !emphasis.isEmpty }

  /// Whether it is printed in bold from its first to its last character, its number not counted.
  public var isWhollyEmphasised: Bool {
    let start = Label(at: Words(text))?.length ?? 0
    return emphasis.contains {
      $0.lowerBound <= start && $0.upperBound >= text.unicodeScalars.count
    }
  }
}
