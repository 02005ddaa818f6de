import Domain
import Formats
import Reporting
import Screening

extension LexiconForm {
  /// The fields of an entry that is handed in, in the order in which an export writes them.
  static let fieldNames = [
    "kind", "text", "category", "severity", "mode", "with", "without", "name", "note", "source",
    "active",
  ]

  /// Reads an entry as an export writes it; a term or a pattern of the operator's without a category or
  /// a severity gets those that are given here.
  init(
    reading form: FormReader, category: Category, severity: Severity
  ) throws(Failure) {
    try form.allowOnly(Self.fieldNames)
    let kind: LexiconKind = try form.word("kind", default: .term)
    let added = try form.steps("with")
    let removed = try form.steps("without")
    let steps = StepSet.standard.union(added).subtracting(removed)
    let text = try form.required("text", maximum: PatternProblem.maximumLength)
    let isBare = kind == .exception || LexiconForm(kind, text).builtIn != nil
    self.init(
      kind, text, name: try form.optional("name"),
      category: try form.category() ?? (isBare ? nil : category),
      severity: try form.choice("severity") ?? (isBare ? nil : severity),
      mode: try form.choice("mode"), steps: added.isEmpty && removed.isEmpty ? nil : steps,
      note: try form.optional("note", maximum: 1000),
      source: try form.optional("source", maximum: 1000),
      isActive: try form.bool("active", default: true))
  }
}

extension FormReader {
  /// One of the cases of an enumeration; nil where it is absent.
  fileprivate func choice<Value: RawRepresentable & CaseIterable>(
    _ name: String
  ) throws(Failure) -> Value? where Value.RawValue == String {
    try optional(name) == nil ? nil : try word(name)
  }

  /// The category that a record names; nil where it names none.
  func category() throws(Failure) -> Category? {
    guard let word = try optional("category") else { return nil }
    guard let category = Category(rawValue: word) else {
      throw Self.problem(
        "invalid_category", "category", Text("‘\(word)’ is no category", "“\(word)”不是类别代码"),
        Text("Write lower-case letters, digits and underscores.", "请用小写字母、数字和下划线。"))
    }
    return category
  }

  /// Disguise steps: a JSON array, or one text with commas between.
  func steps(_ name: String) throws(Failure) -> StepSet {
    let words = try texts(name).flatMap { $0.split { $0 == "," || $0 == " " } }
    var steps = StepSet()
    for word in words {
      guard let step = DisguiseStep(rawValue: String(word)) else {
        let choices = DisguiseStep.allCases.map(\.rawValue)
        throw Self.problem(
          "invalid_field", name,
          Text(
            "‘\(name)’ has ‘\(word)’, but must be of: \(choices.joined(separator: ", "))",
            "“\(name)”含有“\(word)”，只能是：\(choices.joined(separator: "、"))"),
          Text("Correct it.", "请更正。"))
      }
      steps.insert(StepSet(step))
    }
    return steps
  }
}
