/// How texts are screened.
public struct ScreeningOptions: Sendable, Equatable {
  /// Steps that are undone for every term.
  public var with: StepSet = []
  /// Steps that are undone for none.
  public var without: StepSet = []
  /// The most separators in a gap: 0…255.
  public var gapLimit = 3
  /// Whether of overlapping findings only the leftmost and longest count.
  public var onlyLongest = false
  /// The categories that matter; nil for all.
  public var categories: Set<Category>?
  /// What is recognised beside the patterns of the lexicon.
  public var builtInPatterns: Set<BuiltInPattern> = []
  /// The last year in which the bearer of an identity number may be born: that of the present, of which
  /// the search itself knows nothing. Any year unless said otherwise.
  public var latestBirthYear = 9999
  /// Whether findings inside an exception are left out.
  public var heedsExceptions = true

  /// The usual way: every term as it says itself.
  public init() {}

  /// Whether replaced characters are undone in every term, whatever it asks for: then a lexicon needs
  /// its companion.
  public var replacesInEveryTerm: Bool { !steps([]).intersection(.costly).isEmpty }

  /// The steps that are undone for a term that asks for some.
  public func steps(_ asked: StepSet) -> StepSet { asked.union(with).subtracting(without) }
}
