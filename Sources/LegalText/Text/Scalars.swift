/// Classes of characters that Chinese legal texts are made of.
enum Scalars {
  static let noBreakSpace: Unicode.Scalar = "\u{A0}"

  @inline(__always)
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // By far the most, so that no others have to be looked at.
    case 0x21...0x7E, 0x3001...0xFEFF: false
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// Whether it is a mark that is neither printed nor white space: a byte order mark within a text, a
  /// joiner, or a place where a line may break.
  @inline(__always)
  static func isUnprinted(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFEFF || (0x200B...0x200D).contains(scalar.value) || scalar.value == 0x2060
  }

  /// Whether it is one of the Han characters in common use, which no mark of punctuation is among.
  @inline(__always)
  static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value)
  }

  /// Han characters, and the punctuation that is set with them.
  static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3001...0x303F, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF01...0xFF0F,
      0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0x2014, 0x2018...0x201D, 0x2026,
      0x2_0000...0x3_FFFF:
      true
    default: false
    }
  }

  /// How many characters of a text are no white space.
  static func count(_ text: some Sequence<Unicode.Scalar>) -> Int {
    text.reduce(0) { isSpace($1) ? $0 : $0 + 1 }
  }
}
