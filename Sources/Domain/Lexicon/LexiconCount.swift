public import Screening

/// How many entries of the lexicon have a kind, a category and a severity in common.
public struct LexiconCount: Sendable, Equatable {
  /// The kind.
  public let kind: LexiconKind
  /// The category; nil for exceptions.
  public let category: Category?
  /// The severity; nil for exceptions.
  public let severity: Severity?
  /// How many there are.
  public let entries: Int
  /// How many of them take part in screening.
  public let active: Int

  /// A count.
  public init(
    kind: LexiconKind, category: Category?, severity: Severity?, entries: Int, active: Int
  ) {
    self.kind = kind
    self.category = category
    self.severity = severity
    self.entries = entries
    self.active = active
  }
}
