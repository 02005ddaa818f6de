public import Reporting

/// A regular expression that an operator looks for.
///
/// The subset that can be searched for in linear time: characters, `.`, classes such as `[a-z0-9_]`
/// and `[^\s]`, `\d \w \s` and their capitals, groups, `|`, `? * + {m,n}` with at most 100
/// repetitions, and the anchors `\b`, `^` and `$`, which stand for the ends of a word or number and
/// of the text. It is found in texts of which letter case, width, compatibility forms, traditional
/// characters, numerals and invisible characters are undone; separators count. Of overlapping
/// matches the leftmost counts, and of those that begin together the longest.
public struct Pattern: Sendable, Hashable {
  /// By what its findings are called.
  public let name: String
  /// The expression as it was written.
  public let expression: String
  /// The category of its findings.
  public let category: Category
  /// What its findings ask for.
  public let severity: Severity
  let node: ExpressionNode

  /// The most characters of a name.
  public static let maximumName = 100

  /// A pattern; fails with `pattern_name_unusable`, and where the expression is none with a code that
  /// begins with `pattern_`, telling the position and what to do.
  public init(
    name: String, expression: String, category: Category, severity: Severity = .review
  ) throws(Failure) {
    let isUsable =
      !name.isEmpty && name.unicodeScalars.count <= Self.maximumName
      && name.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    guard isUsable else { throw Self.nameUnusable }
    if let control = expression.unicodeScalars.enumerated()
      .first(where: { $0.element.properties.generalCategory == .control })
    {
      throw ExpressionProblem.control.failure(at: control.offset)
    }
    node = try ExpressionParser.parse(expression)
    self.name = name
    self.expression = expression
    self.category = category
    self.severity = severity
  }

  /// Whether two patterns look for the same, and call it the same.
  public static func == (one: Pattern, other: Pattern) -> Bool {
    one.line.utf8.elementsEqual(other.line.utf8)
  }

  /// Hashes what makes two patterns equal.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(Array(line.utf8))
  }

  private static let nameUnusable = Failure(
    .invalidInput, "pattern_name_unusable",
    Text(
      "a pattern needs a name of 1 to \(maximumName) characters without control characters",
      "模式需要 1 至 \(maximumName) 个字符的名称，且不得含控制字符"))
}

extension Pattern {
  /// Everything about the pattern in one line: name, severity, category and expression, separated by
  /// tabs.
  var line: String { "\(name)\t\(severity.rawValue)\t\(category.rawValue)\t\(expression)" }

  /// The pattern that a line tells of; nil where it tells of none.
  init?(line: Substring) {
    let fields = line.split(separator: "\t", maxSplits: 3, omittingEmptySubsequences: false)
    guard fields.count == 4, let severity = Severity(rawValue: String(fields[1])),
      let category = Category(rawValue: String(fields[2])),
      let pattern = try? Pattern(
        name: String(fields[0]), expression: String(fields[3]), category: category,
        severity: severity)
    else { return nil }
    self = pattern
  }
}
