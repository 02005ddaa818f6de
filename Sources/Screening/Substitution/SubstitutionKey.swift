/// Numbers by which characters of terms and what stands for them in a text are brought together.
///
/// Whatever stands for a character has a key in common with it, but not everything that has does. A
/// key is the number of a syllable or, marked by its highest bit, a hash of what a character looks
/// like.
enum SubstitutionKey {
  /// The keys of a character, the first being that of the character written plainly.
  static func keys(of character: UInt32) -> [UInt16] {
    let folded = FoldingLinks.shared.asDigit(character)
    let syllables = Syllables.shared.readings(of: character)
    return folded == character && !syllables.isEmpty
      ? syllables : [likeness(of: folded)] + syllables
  }

  /// The key of a character that has no reading; numerals are given as digits.
  static func likeness(of folded: UInt32) -> UInt16 {
    hash(FoldingLinks.shared.asDigit(Likenesses.shared.representative(of: folded)))
  }

  /// The key of what looks like nothing but itself.
  @inline(__always)
  static func hash(_ shown: UInt32) -> UInt16 {
    0x8000 | UInt16(truncatingIfNeeded: (shown &* PairHash.multiplier) >> 17)
  }
}
