public import Reporting
import Screening

/// What keeps a text from being the expression of a pattern.
public enum PatternProblem {
  /// The longest expression, in Unicode scalars.
  public static let maximumLength = 500

  /// Refuses an expression that cannot be searched for: throws `invalid_pattern` where it is blank or
  /// too long, `unknown_pattern` where it names a built-in pattern that there is not, and what
  /// `Pattern` refuses.
  public static func check(_ expression: String) throws(Failure) {
    let length = expression.unicodeScalars.count
    let isBlank = expression.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    guard length <= maximumLength, !isBlank else {
      throw Failure(
        .invalidInput, "invalid_pattern",
        Text(
          "a pattern has 1 to \(maximumLength) characters and is not blank",
          "表达式须有 1 到 \(maximumLength) 个字符且不能为空白"),
        hint: Text("Correct the expression.", "请更正表达式。"))
    }
    guard BuiltInPattern(expression: expression) == nil else { return }
    if let name = BuiltInPattern.name(inPlaceOf: expression) { throw unknown(name) }
    _ = try Pattern(name: "pattern", expression: expression, category: .unspecified)
  }

  private static func unknown(_ name: String) -> Failure {
    let known = BuiltInPattern.allCases.map(\.rawValue)
    return Failure(
      .invalidInput, "unknown_pattern",
      Text("there is no built-in pattern ‘\(name)’", "没有内置规则“\(name)”"),
      hint: Text(
        "There are: \(known.joined(separator: ", ")).", "可用：\(known.joined(separator: "、"))。"))
  }
}
