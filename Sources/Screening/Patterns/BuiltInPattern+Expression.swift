extension BuiltInPattern {
  /// How a lexicon writes it in place of an expression: `(?&link)`, as regular expressions call a
  /// pattern that has a name.
  public var expression: String { Self.opening + rawValue + Self.closing }

  /// The pattern that stands in place of an expression; nil where that is an expression, or names none.
  public init?(expression: String) {
    guard let name = Self.name(inPlaceOf: expression) else { return nil }
    self.init(rawValue: name)
  }

  /// The name that stands in place of an expression, whether or not there is a pattern of it.
  public static func name(inPlaceOf expression: String) -> String? {
    guard expression.hasPrefix(opening), expression.hasSuffix(closing) else { return nil }
    return String(expression.dropFirst(opening.count).dropLast(closing.count))
  }

  private static let opening = "(?&"
  private static let closing = ")"
}
