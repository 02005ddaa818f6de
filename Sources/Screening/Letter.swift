/// A character of a text that is read, with all disguise undone, and where it stands.
struct Letter {
  /// The scalar with case and width folded.
  let scalar: Unicode.Scalar
  /// How many separators stand before it, counted up to `wideGap`.
  let gap: Int8
  /// How many bytes of UTF-8 the original scalar takes.
  let width: Int8
  /// Its offset in the original text, in Unicode scalars.
  let index: Int
  /// Its offset in the original text, in bytes of UTF-8.
  let byte: Int

  /// The narrowest gap that no occurrence reaches across; wider ones count as this one.
  static let wideGap: Int8 = 4

  /// The letters of a text in their order.
  static func all(in text: String) -> [Letter] {
    var letters: [Letter] = []
    letters.reserveCapacity(text.utf8.count / 3)
    var index = 0
    var byte = 0
    var gap: Int8 = 0
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      switch Role(of: scalar) {
      case .invisible: break
      case .separator: gap = min(gap + 1, wideGap)
      case .letter:
        let folded = Folding.letterCase(Folding.width(scalar))
        letters.append(
          Letter(scalar: folded, gap: gap, width: Int8(width), index: index, byte: byte))
        gap = 0
      }
      index += 1
      byte += width
    }
    return letters
  }

  /// Whether it continues the word or the number that the letter before it belongs to.
  ///
  /// Scripts with case set words apart by spaces; in others, such as Han, a letter continues
  /// nothing. A letter does not continue a number, nor a digit a word: `vx` is found in `vx123`.
  func continues(_ previous: Letter) -> Bool {
    guard gap == 0 else { return false }
    return Self.isDigit(previous.scalar) && Self.isDigit(scalar)
      || Self.isInWord(previous.scalar) && Self.isInWord(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39: true
    case ..<0x80, 0x2E80...0x9FFF: false
    default: scalar.properties.generalCategory == .decimalNumber
    }
  }

  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61...0x7A: true
    case ..<0x80, 0x2E80...0x9FFF: false
    default:
      scalar.properties.isCased || scalar.properties.generalCategory == .nonspacingMark
    }
  }
}
