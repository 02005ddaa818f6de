/// Tells quickly whether bytes are a phrase, as `Phrase.init(_:)` decides in words.
enum PhraseCheck {
  static func isPhrase(_ text: Bytes) -> Bool {
    let characters = CharacterTable.shared
    var (place, length, letters, gap) = (0, 0, 0, LetterGap.beginning)
    while place < text.count {
      let scalar = DecodedScalar(text, at: place)
      place += scalar.length
      length += 1
      guard scalar.isWellFormed, scalar.value >= 0x20, !(0x7F...0x9F).contains(scalar.value) else {
        return false
      }
      let info = characters[scalar.value]
      if info.isZeroWidth {
        gap.hide(scalar.value)
      } else if info.isSeparator {
        gap.separate(scalar.value)
      } else {
        if letters > 0, Int(gap.separators) > Phrase.maximumGap { return false }
        (letters, gap) = (letters + 1, .nothing)
      }
    }
    return letters > 0 && length <= Phrase.maximumLength
  }
}
