/// A prohibited term that screening found in an item.
public struct ContentFinding: Sendable, Equatable {
  /// The term of the lexicon.
  public let term: String
  /// The category it is prohibited under.
  public let category: String
  /// How grave it is: `block`, `review` or `note`.
  public let severity: String
  /// Where it begins, in Unicode scalars of the text.
  public let start: Int
  /// Where it ends, exclusive.
  public let end: Int
  /// The disguises that had to be undone.
  public let steps: [String]

  /// A finding.
  public init(
    term: String, category: String, severity: String, start: Int, end: Int, steps: [String]
  ) {
    self.term = term
    self.category = category
    self.severity = severity
    self.start = start
    self.end = end
    self.steps = steps
  }
}
