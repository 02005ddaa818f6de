/// The number of a bank card: 14 to 19 digits (ISO/IEC 7812-1).
public struct BankCardNumber: Identifier {
  /// The digits.
  public let description: String

  /// Reads 14 to 19 digits, with hyphens between them or not.
  ///
  /// Throws `wrong_length` or `wrong_character`.
  public init(parsing text: String) throws(IdentifierProblem) {
    let number = try TypedNumber(text, separators: "-", lengths: Array(14...19))
    try number.checkLength()
    try number.checkDigits(0..<number.bytes.count)
    description = Digits.text(number.bytes)
  }

  /// Whether the last digit is the check digit of Luhn's formula. Not every genuine UnionPay card
  /// has one.
  public var isLuhnValid: Bool { CheckCharacters.isLuhn(Array(description.utf8)) }

  /// Whether the number is of UnionPay's ranges: it begins with 62 or 81.
  public var isUnionPay: Bool { description.hasPrefix("62") || description.hasPrefix("81") }

  /// Asterisks and the last four digits.
  public var masked: String { Masking.cardNumber(description) }

  /// `luhn_mismatch`.
  public var warnings: [IdentifierWarning] { isLuhnValid ? [] : [.luhnMismatch] }
}
