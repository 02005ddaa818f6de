/// What the search has to know of a phrase beside its words, in eight bytes.
public struct PhraseTraits: Sendable, Hashable {
  /// The place of its category among those of the lexicon.
  public var category: UInt16
  /// The steps that are undone for it.
  public var steps: StepSet
  /// What finding it asks for.
  public var severity: Severity
  /// Where it may stand.
  public var mode: MatchMode
  /// Whether more letters may stand before it, within an exception's reach.
  public var isOpenBefore = false
  /// Whether more letters may follow it, within an exception's reach.
  public var isOpenAfter = false

  /// The traits of a phrase.
  public init(
    category: UInt16 = 0, steps: StepSet = .standard, severity: Severity = .review,
    mode: MatchMode = .word
  ) {
    self.category = category
    self.steps = steps
    self.severity = severity
    self.mode = mode
  }

  var packed: UInt64 {
    UInt64(category) | UInt64(steps.rawValue) << 16 | UInt64(severity.rank) << 32
      | (mode == .anywhere ? 1 << 40 : 0) | (isOpenBefore ? 1 << 41 : 0)
      | (isOpenAfter ? 1 << 42 : 0)
  }

  init(packed: UInt64) {
    self.init(
      category: UInt16(truncatingIfNeeded: packed),
      steps: StepSet(rawValue: UInt16(truncatingIfNeeded: packed >> 16)),
      severity: Severity.allCases[min(2, Int(packed >> 32 & 0xFF))],
      mode: packed >> 40 & 1 == 1 ? .anywhere : .word)
    isOpenBefore = packed >> 41 & 1 == 1
    isOpenAfter = packed >> 42 & 1 == 1
  }
}
