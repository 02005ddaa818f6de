/// What stands between a letter and the one before it, gathered character by character.
///
/// An emoji is one separator, of however many characters it is made: skin tones, those joined to it
/// without width, and the two letters of a flag belong to it (Unicode Technical Standard 51).
struct LetterGap {
  /// How many separators there are, counted up to 255.
  private(set) var separators: UInt8 = 0
  /// Whether nothing at all stands there, the beginning of a text aside.
  private(set) var isNothing = false
  /// Whether a single comma or full stop of ASCII is all that separates.
  private(set) var isPoint = false
  private var last: UInt32 = 0
  private var isJoined = false
  private var isHalfFlag = false

  /// The gap before the first letter of a text.
  static var beginning: LetterGap { LetterGap() }
  /// The gap behind a letter.
  static var nothing: LetterGap { LetterGap(isNothing: true) }

  private init(isNothing: Bool = false) {
    self.isNothing = isNothing
  }

  /// Adds a character that shows nothing.
  mutating func hide(_ scalar: UInt32) {
    isNothing = false
    if scalar == Self.joiner { isJoined = true }
  }

  /// Adds a separator.
  mutating func separate(_ scalar: UInt32) {
    let isFlagLetter = Self.flagLetters.contains(scalar)
    let isPart =
      separators > 0
      && (isHalfFlag && isFlagLetter
        || (isJoined || Self.skinTones.contains(scalar)) && Self.isEmoji(scalar)
          && Self.isEmoji(last))
    isPoint = separators == 0 && Letter.isPoint(scalar)
    if !isPart, separators < .max { separators += 1 }
    isHalfFlag = isFlagLetter && !isHalfFlag
    (isNothing, isJoined, last) = (false, false, scalar)
  }

  private static let joiner: UInt32 = 0x200D
  private static let skinTones: ClosedRange<UInt32> = 0x1F3FB...0x1F3FF
  private static let flagLetters: ClosedRange<UInt32> = 0x1F1E6...0x1F1FF

  private static func isEmoji(_ scalar: UInt32) -> Bool {
    scalar >= 0x80 && Unicode.Scalar(scalar)?.properties.isEmoji ?? false
  }
}
