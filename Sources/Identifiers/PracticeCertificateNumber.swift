/// The number of a doctor's practice certificate (医师执业证书编码): one digit of the level, two of the
/// category, six of the division that registered it first, six in sequence.
///
/// Sources contradict each other on the layout, so that only length and digits are checked.
public struct PracticeCertificateNumber: Sendable, Hashable, CustomStringConvertible {
  /// The fifteen digits.
  public let description: String

  /// Reads a number.
  public init(parsing text: String) throws(IdentifierProblem) {
    guard let characters = Characters.normalized(text) else { throw .wrongCharacter }
    guard characters.count == 15 else { throw .wrongLength }
    guard characters.allSatisfy(Characters.isDigit) else { throw .wrongCharacter }
    description = Characters.text(characters)
  }
}
