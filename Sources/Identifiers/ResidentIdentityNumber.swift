/// The number of a resident identity card or of a residence permit numbered like one
/// (GB 11643-1999): six digits of the division, eight of the birth date, three in sequence, and a
/// check character (ISO 7064 MOD 11-2).
///
/// Only the province of the division is checked: codes of counties have come and gone since the
/// numbers were given. Since 2023 a foreigner's permanent residence card has 18 digits as well; it
/// begins with 9.
public struct ResidentIdentityNumber: Sendable, Hashable, CustomStringConvertible {
  /// The sexes that the sequence tells.
  public enum Sex: String, Sendable {
    /// The sequence is odd.
    case male
    /// The sequence is even.
    case female
  }

  /// The 18 characters, the last in capitals.
  public let description: String
  private let characters: [UInt8]

  /// Reads a number of 18 characters, or one of 15 as they were given until 1999, which becomes the
  /// number of 18 that replaced it. Full-width characters and spaces within are accepted.
  public init(parsing text: String) throws(IdentifierProblem) {
    guard var digits = Characters.normalized(text) else { throw .wrongCharacter }
    if digits.count == 15, digits.allSatisfy(Characters.isDigit) { digits = Self.upgraded(digits) }
    guard digits.count == 18 else { throw .wrongLength }
    guard digits[..<17].allSatisfy(Characters.isDigit),
      Characters.isDigit(digits[17]) || digits[17] == 0x58
    else { throw .wrongCharacter }
    let province = digits[0] == 0x39 ? digits[1...2] : digits[0...1]
    guard Province.isKnown(Characters.number(province)) else { throw .unknownProvince }
    guard BirthDate.isPossible(digits[6..<14]) else { throw .impossibleBirthDate }
    guard Self.checkCharacter(of: digits[..<17]) == digits[17] else { throw .wrongCheckDigit }
    characters = digits
    description = Characters.text(digits)
  }

  /// The birth date, as `1980-01-31`.
  public var birthDate: String {
    let (year, month, day) = (characters[6..<10], characters[10..<12], characters[12..<14])
    return [year, month, day].map { Characters.text($0) }.joined(separator: "-")
  }

  /// The sex, by the parity of the sequence.
  public var sex: Sex { (characters[16] - 0x30) % 2 == 1 ? .male : .female }

  /// ISO 7064 MOD 11-2 with the weights 2^(17-i) mod 11.
  private static func checkCharacter(of digits: ArraySlice<UInt8>) -> UInt8 {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + Int($1.0 - 0x30) * $1.1 }
    return Array("10X98765432".utf8)[sum % 11]
  }

  private static func upgraded(_ digits: [UInt8]) -> [UInt8] {
    let body = Array(digits[..<6]) + Array("19".utf8) + Array(digits[6...])
    return body + [checkCharacter(of: body[...])]
  }
}
