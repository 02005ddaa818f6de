public import Reporting

/// What keeps a text from being the expression of a pattern.
public enum PatternProblem {
  /// The longest expression, in Unicode scalars.
  public static let maximumLength = 500

  /// Refuses an expression that is blank or too long; throws `invalid_pattern`.
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
  }
}
