public import Reporting

/// A phrase that content should not contain, and how seriously to take it.
public struct Term: Sendable, Hashable {
  /// The words to look for.
  public let phrase: Phrase
  /// The kind of prohibited content it points to.
  public let category: Category
  /// What finding it asks for.
  public let severity: Severity
  /// Where it may stand.
  public let mode: MatchMode
  /// The steps that are undone for it.
  public let steps: StepSet
  /// What an operator should know about it.
  public let note: String?

  /// The words as they were written.
  public var text: String { phrase.text }

  /// A term for words that are already known to be a phrase.
  public init(
    _ phrase: Phrase, category: Category, severity: Severity, mode: MatchMode = .word,
    steps: StepSet = .standard, note: String? = nil
  ) {
    self.phrase = phrase
    self.category = category
    self.severity = severity
    self.mode = mode
    self.steps = steps
    self.note = note
  }

  /// A term; fails where the text is no phrase (see `Phrase.init(_:)`).
  public init(
    _ text: String, category: Category, severity: Severity, mode: MatchMode = .word,
    steps: StepSet = .standard, note: String? = nil
  ) throws(Failure) {
    self.init(
      try Phrase(text), category: category, severity: severity, mode: mode, steps: steps, note: note
    )
  }

  /// Whether the first stands before the second in a lexicon: by text, category, severity, mode, then
  /// steps.
  static func precedes(_ first: Term, _ second: Term) -> Bool {
    guard first.text.utf8.elementsEqual(second.text.utf8) else {
      return Phrase.precedes(first.text, second.text)
    }
    guard first.category == second.category else {
      return Phrase.precedes(first.category.rawValue, second.category.rawValue)
    }
    return (first.severity.rank, first.mode == .word ? 0 : 1, first.steps.rawValue)
      < (second.severity.rank, second.mode == .word ? 0 : 1, second.steps.rawValue)
  }
}
