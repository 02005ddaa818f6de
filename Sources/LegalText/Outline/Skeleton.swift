/// The clauses of a text by their places in its manuscript, before any of them is written out.
final class Skeleton: Sendable {
  /// A clause.
  struct Clause: Sendable, Equatable {
    let kind: NodeKind
    private let saidNumbers: UInt8
    private let depth: Int16
    /// How many bytes of its first paragraph are the heading with which it runs into its text; nil
    /// where it does not.
    let runInHead: UInt8?
    /// Its number as it is written; nil where it has none.
    let label: Label?
    private let count: Int32
    private let above: Int32
    /// How often its address and its id were given, up to this time.
    var occurrences = ClauseNames.Occurrences()

    init(
      _ kind: NodeKind, _ label: Label?, said: Int, unnumbered: Int, in parent: Int?, level: Int,
      runInHead: Int?
    ) {
      self.kind = kind
      self.label = label
      saidNumbers = UInt8(truncatingIfNeeded: said)
      depth = Int16(clamping: level)
      self.runInHead = runInHead.map { UInt8(truncatingIfNeeded: $0) }
      count = Int32(clamping: unnumbered)
      above = Int32(clamping: parent ?? -1)
    }

    /// How many numbers of a label such as `1.2.3` the clauses above it say.
    var said: Int { Int(saidNumbers) }

    /// Counts the clauses in one clause that have no number.
    var unnumbered: Int { Int(count) }

    /// The place of the clause it stands in; nil at the first level.
    var parent: Int? { above < 0 ? nil : Int(above) }

    /// Its depth, from 1.
    var level: Int { Int(depth) }
  }

  let manuscript: Manuscript
  /// The clauses, in the order of the document.
  let clauses: [Clause]
  /// For each paragraph the places of the clauses to which it may belong, where that is a judgement.
  let choices: [Int: [Int]]
  /// The paragraphs by the clauses to which they belong, and where those of each clause begin.
  private let paragraphs: [Int]
  private let bounds: [Int]

  init(
    _ manuscript: Manuscript, clauses: [Clause], owners: [Int], choices: [Int: [Int]]
  ) {
    self.manuscript = manuscript
    self.clauses = clauses
    self.choices = choices
    var bounds = [Int](repeating: 0, count: clauses.count + 1)
    for owner in owners { bounds[owner + 1] += 1 }
    for index in clauses.indices { bounds[index + 1] += bounds[index] }
    var next = bounds
    var paragraphs = [Int](repeating: 0, count: owners.count)
    for (paragraph, owner) in owners.enumerated() {
      paragraphs[next[owner]] = paragraph
      next[owner] += 1
    }
    (self.paragraphs, self.bounds) = (paragraphs, bounds)
  }

  /// The paragraphs of a clause, in the order of the document; there is always one.
  func paragraphs(of clause: Int) -> ArraySlice<Int> {
    paragraphs[bounds[clause]..<bounds[clause + 1]]
  }

  /// The words of a clause's first paragraph.
  func opening(of clause: Int) -> Words { manuscript.words(paragraphs[bounds[clause]]) }

  /// The paragraphs of a clause as texts.
  func texts(of clause: Int) -> [String] {
    paragraphs(of: clause).map { manuscript.words($0).string }
  }

  /// How many characters of a clause are no white space.
  func characters(of clause: Int) -> Int {
    paragraphs(of: clause).reduce(0) { $0 + Int(manuscript.entries[$1].characters) }
  }
}
