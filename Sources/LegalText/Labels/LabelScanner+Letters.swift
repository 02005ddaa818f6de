/// Letters and Roman numerals, and whatever stands in brackets.
extension LabelScanner {
  /// （一）, (1), (1)、, (a), (iv), in brackets of either width
  mutating func bracketed() -> Readings {
    guard take(Self.isOpening) else { return Readings() }
    skipSpace()
    let start = taken
    if let value = chineseNumber(), value <= 9999 {
      let name = name(from: start)
      return Readings(close() ? make(.subsection, value, name, brackets: .both) : nil)
    }
    let digits = length
    if let value = arabicNumber(upTo: 5) {
      let certainty = length - digits > 3 ? Label.Certainty.inSequence : .certain
      return Readings(
        close() ? make(.subitem, value, .digits, brackets: .both, certainty: certainty) : nil)
    }
    while take(Self.isLatin) {}
    let (name, letters) = (name(from: start), words[start..<taken])
    return close() ? bracketedLetters(letters, name) : Readings()
  }

  private mutating func close() -> Bool {
    guard takeSpaced(Self.isClosing) else { return false }
    takeSpaced { $0 == "、" }
    return true
  }

  /// (ii) is a number, (i) may be one, (b) is a letter.
  private func bracketedLetters(_ letters: Words, _ name: Label.Name) -> Readings {
    let letter = letters.range.count == 1 ? letters.last.map(Self.place) : nil
    let roman = Self.smallRoman(letters).map { value in
      make(
        .smallRoman, value, name, brackets: .both,
        certainty: letter == nil ? .certain : .inSequence)
    }
    return Readings(
      roman, letter.map { make(.letter, $0, name, brackets: .both) })
  }

  private static func smallRoman(_ letters: Words) -> Int? {
    guard letters.allSatisfy({ $0.value >= 0x61 }) else { return nil }
    return RomanNumber.value(letters.lazy.compactMap { Unicode.Scalar($0.value & ~0x20) })
  }

  /// Ⅰ、 ⅰ、 ⅰ)
  mutating func romanSign(_ sign: Unicode.Scalar) -> Label? {
    advance()
    let name = name()
    let isSmall = sign.value >= 0x2170
    guard takeStop() != nil || isSmall && takeSpaced(Self.isClosing) else { return nil }
    let value = Int(sign.value - (isSmall ? 0x216F : 0x215F))
    return make(isSmall ? .smallRoman : .roman, value, name)
  }

  /// II., or else a letter
  mutating func letters() -> Readings {
    let start = taken
    while take(Self.isRoman) {}
    let (name, numerals) = (name(), words[start..<taken])
    if let value = RomanNumber.value(numerals), takeStop() != nil {
      let roman = make(.roman, value, name)
      guard numerals.range.count == 1, let place = numerals.last.map(Self.place) else {
        return Readings(roman)
      }
      return Readings(roman, make(.capital, place, name, certainty: .inSequence))
    }
    restart()
    return Readings(letter())
  }

  /// a) a、 A、 and, where they go on with a list, a. and A.
  private mutating func letter() -> Label? {
    guard let scalar = next, Self.isLatin(scalar) else { return nil }
    advance()
    let (name, place) = (name(), Self.place(scalar))
    let kind: LabelKind = scalar.value < 0x61 ? .capital : .letter
    if takeSpaced(Self.isClosing) { return make(.letter, place, name) }
    if takeSpaced({ $0 == "、" }) { return make(kind, place, name) }
    // U.S. and a.m. are no letters of a list.
    guard take(Self.isPoint), next.map({ !Self.isLatin($0) }) ?? true else { return nil }
    return make(kind, place, name, certainty: .inSequence)
  }

  /// The place of a letter in the alphabet, from 1.
  private static func place(_ letter: Unicode.Scalar) -> Int { Int(letter.value | 0x20) - 0x60 }
}
