public import Reporting
public import Screening

/// What an entry of the lexicon says.
public struct LexiconForm: Sendable, Equatable {
  /// What it is.
  public var kind: LexiconKind
  /// The words, the words with wildcards, or the expression.
  public var text: String
  /// The name of a pattern; nil for others.
  public var name: String?
  /// The kind of prohibited content it points to; nil for an exception.
  public var category: Category?
  /// What a finding asks for; nil for an exception.
  public var severity: Severity?
  /// Where a term may stand; nil for others.
  public var mode: MatchMode?
  /// The steps that are undone for a term; nil for others.
  public var steps: StepSet?
  /// What an operator should know about it.
  public var note: String?
  /// Where it comes from.
  public var source: String?
  /// Whether it takes part in screening.
  public var isActive: Bool

  /// What an entry says, as the store knows it.
  public init(
    _ kind: LexiconKind, _ text: String, name: String? = nil, category: Category? = nil,
    severity: Severity? = nil, mode: MatchMode? = nil, steps: StepSet? = nil,
    note: String? = nil, source: String? = nil, isActive: Bool = true
  ) {
    self.kind = kind
    self.text = text
    self.name = name
    self.category = category
    self.severity = severity
    self.mode = mode
    self.steps = steps
    self.note = note
    self.source = source
    self.isActive = isActive
  }

  /// The steps that are undone beside the standard ones.
  public var addedSteps: StepSet { (steps ?? .standard).subtracting(.standard) }

  /// The standard steps that are not undone.
  public var removedSteps: StepSet { StepSet.standard.subtracting(steps ?? .standard) }

  /// The form with what its kind leaves to be understood: severity `review`, mode `word`, the
  /// standard steps.
  ///
  /// Throws what `Phrase` and `PatternProblem` refuse, `field_too_long`, `missing_category` where a term or a pattern
  /// has none, `missing_name` where a pattern has none, `fixed_pattern` where a built-in one is to be
  /// otherwise, `wildcard_inside` where an exception has
  /// a wildcard elsewhere than at its ends, and `unexpected_field` where something is
  /// said that its kind has no use for.
  public func completed() throws(Failure) -> LexiconForm {
    var form = self
    try refuseLong(name, "name", maximum: 64)
    try refuseLong(note, "note", maximum: 1000)
    try refuseLong(source, "source", maximum: 1000)
    switch kind {
    case .term:
      _ = try Phrase(text)
      try refuse(name != nil, "name")
      form.mode = mode ?? .word
      form.steps = steps ?? .standard
    case .exception:
      guard try !Exception(text).phrase.text.contains("*") else { throw Self.innerWildcard }
      try refuse(category != nil, "category")
      try refuse(severity != nil, "severity")
      try refuse(name != nil, "name")
      try refuseMatching()
    case .pattern:
      form = try completedPattern()
      try refuseMatching()
    }
    if kind != .exception {
      guard form.category != nil else { throw Self.missingCategory }
      form.severity = form.severity ?? .review
    }
    return form
  }

  private func refuseMatching() throws(Failure) {
    try refuse(mode != nil, "mode")
    try refuse(steps != nil, "steps")
  }

  private func refuse(_ isGiven: Bool, _ field: String) throws(Failure) {
    guard isGiven else { return }
    throw Failure(
      .usage, "unexpected_field",
      Text(
        "an entry of the kind ‘\(kind.rawValue)’ has no \(field)",
        "“\(kind.rawValue)”类词条没有 \(field)"),
      hint: Text("Leave it out.", "请去掉。"), subject: field)
  }

  private func refuseLong(_ text: String?, _ field: String, maximum: Int) throws(Failure) {
    guard let length = text?.unicodeScalars.count, length > maximum else { return }
    throw Failure(
      .invalidInput, "field_too_long",
      Text(
        "‘\(field)’ has \(length) characters, but at most \(maximum) are taken",
        "“\(field)”有 \(length) 个字符，最多 \(maximum) 个"),
      hint: Text("Shorten it.", "请缩短。"), subject: field)
  }

  private static let innerWildcard = Failure(
    .invalidInput, "wildcard_inside",
    Text("* stands at the ends of an exception only", "例外词中的 * 只能位于两端"),
    hint: Text("Add an exception for each of the words.", "请为各词分别添加例外词。"))

  private static let missingCategory = Failure(
    .usage, "missing_category",
    Text("a term or a pattern points to a category", "词语和表达式须指明类别"),
    hint: Text(
      "Add one of the built-in categories or your own: --category rumour.",
      "请指明内置类别或自定类别：--category rumour。"))
}
