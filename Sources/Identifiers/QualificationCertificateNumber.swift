/// The number of a doctor's qualification certificate (医师资格证书编码): four digits of the year, two
/// of the province, one of the level, two of the category, and the identity number, by which it has
/// 24 or 27 characters.
///
/// The layout is known from a ministry's notice as others cite it; what does not fit it is a remark
/// for a reviewer and never decides by itself.
public struct QualificationCertificateNumber: Sendable, Hashable, CustomStringConvertible {
  /// The characters, letters in capitals.
  public let description: String
  private let identityNumber: String

  /// Reads a number; certificates are given since 1998.
  public init(parsing text: String) throws(IdentifierProblem) {
    guard let characters = Characters.normalized(text) else { throw .wrongCharacter }
    guard characters.count == 24 || characters.count == 27 else { throw .wrongLength }
    guard characters.dropLast().allSatisfy(Characters.isDigit) else { throw .wrongCharacter }
    guard (1998...2100).contains(Characters.number(characters[..<4])) else { throw .unknownYear }
    guard Province.isKnown(Characters.number(characters[4..<6])) else { throw .unknownProvince }
    description = Characters.text(characters)
    identityNumber = Characters.text(characters[9...])
  }

  /// Whether the identity number within is a given one, which may since have been upgraded from 15
  /// digits to 18.
  public func belongs(to identityNumber: String) -> Bool {
    if self.identityNumber == identityNumber { return true }
    guard let own = try? ResidentIdentityNumber(parsing: self.identityNumber),
      let other = try? ResidentIdentityNumber(parsing: identityNumber)
    else { return false }
    return own == other
  }
}
