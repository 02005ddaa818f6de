/// A mobile telephone number of mainland China: eleven digits, the first 1, the second 3 to 9.
public struct MobileNumber: Sendable, Hashable, CustomStringConvertible {
  /// The eleven digits.
  public let description: String

  /// Reads a number, with or without the country code (`+86`, `0086`, `86`) and separators.
  public init(parsing text: String) throws(IdentifierProblem) {
    let bare = text.filter { $0 != "+" && $0 != "(" && $0 != ")" }
    guard var digits = Characters.normalized(bare), digits.allSatisfy(Characters.isDigit) else {
      throw .wrongCharacter
    }
    for prefix in ["0086", "86"] where digits.count == 11 + prefix.utf8.count {
      if digits.starts(with: prefix.utf8) { digits.removeFirst(prefix.utf8.count) }
    }
    guard digits.count == 11 else { throw .wrongLength }
    guard digits[0] == 0x31, digits[1] >= 0x33 else { throw .wrongCharacter }
    description = Characters.text(digits)
  }
}
