public import Reporting
public import Screening

/// What an entry of the kind `pattern` looks for.
extension LexiconForm {
  /// What the executable recognises itself, where the entry stands for that; nil for others.
  public var builtIn: BuiltInPattern? {
    kind == .pattern ? BuiltInPattern(expression: text) : nil
  }

  /// The operator's own expression; throws what `Pattern` refuses.
  public func ownPattern() throws(Failure) -> Pattern {
    try Pattern(
      name: name ?? "", expression: text, category: category ?? .unspecified,
      severity: severity ?? .review)
  }

  /// The form with what a pattern leaves to be understood. That of a built-in one has its name, its
  /// category and its severity, and no other.
  func completedPattern() throws(Failure) -> LexiconForm {
    try PatternProblem.check(text)
    var form = self
    guard let builtIn else {
      guard name != nil else { throw Self.missingName }
      if category != nil { _ = try ownPattern() }
      return form
    }
    form.name = name ?? builtIn.rawValue
    form.category = category ?? builtIn.category
    form.severity = severity ?? builtIn.severity
    guard form.name == builtIn.rawValue, form.category == builtIn.category,
      form.severity == builtIn.severity
    else { throw Self.otherwise(builtIn) }
    return form
  }

  private static func otherwise(_ builtIn: BuiltInPattern) -> Failure {
    let slug = builtIn.rawValue
    return Failure(
      .usage, "fixed_pattern",
      Text(
        "the built-in pattern ‘\(slug)’ has name and category ‘\(slug)’ and severity ‘\(builtIn.severity.rawValue)’",
        "内置规则“\(slug)”的名称和类别固定为“\(slug)”，等级固定为“\(builtIn.severity.rawValue)”"),
      hint: Text("Leave them out.", "请去掉这些字段。"), subject: slug)
  }

  private static let missingName = Failure(
    .usage, "missing_name", Text("a pattern has a name", "表达式须有名称"),
    hint: Text("Add --name.", "请加 --name。"))
}
