/// Tells quickly whether bytes are a phrase, as `Phrase.init(_:)` decides in words.
enum PhraseCheck {
  static func isPhrase(_ text: Bytes) -> Bool {
    let characters = CharacterTable.shared
    var (place, length, letters, gap) = (0, 0, 0, 0)
    while place < text.count {
      let scalar = DecodedScalar(text, at: place)
      place += scalar.length
      length += 1
      guard scalar.isWellFormed, scalar.value >= 0x20, !(0x7F...0x9F).contains(scalar.value) else {
        return false
      }
      let info = characters[scalar.value]
      if info.isZeroWidth { continue }
      if info.isSeparator {
        gap += 1
      } else {
        if letters > 0, gap > Phrase.maximumGap { return false }
        (letters, gap) = (letters + 1, 0)
      }
    }
    return letters > 0 && length <= Phrase.maximumLength
  }
}
