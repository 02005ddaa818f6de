/// Letters and Roman numerals, and whatever stands in brackets.
extension LabelScanner {
  /// （一）, (1), (1)、, (a), (iv), in brackets of either width
  mutating func bracketed() -> [Label] {
    guard takeOne(of: "（(") else { return [] }
    let start = position
    if let value = chineseNumber() {
      return closing([(.subsection, value)], string(start..<position))
    }
    if let value = arabicNumber() { return closing([(.subitem, value)], String(value)) }
    while position < text.count, Self.isLatin(text[position]) { position += 1 }
    let inner = string(start..<position)
    return closing(Self.readings(ofLetters: inner), inner)
  }

  private mutating func closing(_ readings: [(LabelKind, Int)], _ inner: String) -> [Label] {
    guard takeOne(of: "）)") else { return [] }
    _ = take("、")
    return readings.map { kind, value in
      let isGuess = kind == .smallRoman && readings.count > 1
      return make(kind, value, "(\(inner))", isGuess ? .inSequence : .certain)
    }
  }

  /// (ii) is a number, (i) may be one, (b) is a letter.
  private static func readings(ofLetters word: String) -> [(LabelKind, Int)] {
    var readings: [(LabelKind, Int)] = []
    if let value = RomanNumber.value(word.uppercased().unicodeScalars), word == word.lowercased() {
      readings.append((.smallRoman, value))
    }
    if word.unicodeScalars.count == 1, let place = place(word) { readings.append((.letter, place)) }
    return readings
  }

  /// Ⅰ、 ⅰ、 ⅰ)
  mutating func romanSign() -> [Label] {
    guard let scalar = text.first else { return [] }
    position = 1
    let isSmall = scalar.value >= 0x2170
    guard takeOne(of: isSmall ? "、.．)）" : "、.．") else { return [] }
    let value = Int(scalar.value - (isSmall ? 0x216F : 0x215F))
    return [make(isSmall ? .smallRoman : .roman, value, String(Character(scalar)))]
  }

  /// II., or else a letter
  mutating func letters() -> [Label] {
    while isOne(of: "IVX") { position += 1 }
    let numerals = string(0..<position)
    if let value = RomanNumber.value(text[..<position]), takeOne(of: "、.．") {
      let roman = make(.roman, value, numerals)
      guard numerals.utf8.count == 1, let place = Self.place(numerals) else { return [roman] }
      return [roman, make(.capital, place, numerals, .inSequence)]
    }
    position = 0
    return letter()
  }

  /// a) a、 A、 and, where they go on with a list, a. and A.
  private mutating func letter() -> [Label] {
    guard let scalar = text.first, Self.isLatin(scalar) else { return [] }
    position = 1
    let component = string(0..<1)
    guard let place = Self.place(component) else { return [] }
    let isCapital = scalar.value < 0x61
    if takeOne(of: ")）") { return [make(.letter, place, component)] }
    if take("、") { return [make(isCapital ? .capital : .letter, place, component)] }
    // U.S. and a.m. are no letters of a list.
    guard takeOne(of: ".．"), position == text.count || !Self.isLatin(text[position]) else {
      return []
    }
    return [make(isCapital ? .capital : .letter, place, component, .inSequence)]
  }

  /// The place of a letter in the alphabet, from 1.
  private static func place(_ letter: String) -> Int? {
    letter.unicodeScalars.first.map { Int($0.value | 0x20) - 0x60 }
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 && (0x61...0x7A).contains(scalar.value | 0x20)
  }
}
