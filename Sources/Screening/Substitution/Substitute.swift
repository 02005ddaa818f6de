/// What stands in a text for one character of a term.
struct Substitute {
  /// The numbers of the letters of the text.
  let letters: Range<Int>
  /// The costly step it takes; none for the character itself.
  let step: StepSet

  /// Whether it is a single character, whose repetitions can be told.
  var isCharacter: Bool { letters.count == 1 && !step.contains(.pinyin) }
}

extension SubstitutionLetters {
  /// Goes through what stands at a place for a letter of a term, under some steps.
  func forEachSubstitute(
    for wanted: Letter, _ character: UInt32, at place: Int, _ steps: StepSet,
    _ body: (Substitute) -> Void
  ) {
    if self[place].folded == wanted.folded {
      body(Substitute(letters: place..<place + 1, step: []))
    } else {
      let found = characters[place]
      if steps.contains(.homophone), Syllables.shared.areHomophones(found, character) {
        body(Substitute(letters: place..<place + 1, step: .homophone))
      }
      if steps.contains(.lookalike),
        Likenesses.shared.areAlike(found, character, steps.contains(.numeral))
      {
        body(Substitute(letters: place..<place + 1, step: .lookalike))
      }
    }
    if steps.contains(.pinyin) {
      forEachSpelling(at: place) { syllable, next in
        if Syllables.shared.isRead(character, as: syllable) {
          body(Substitute(letters: place..<next, step: .pinyin))
        }
      }
    }
    if steps.contains(.split), wholes(at: place).contains(character) {
      body(Substitute(letters: place..<place + 2, step: .split))
    }
  }
}
