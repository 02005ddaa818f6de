/// The letters of a text, and what is known of them that substitution needs.
struct SubstitutionLetters {
  let letters: [Letter]
  /// What each reads as where numerals are characters.
  let characters: [UInt32]
  private let stretches: Stretches
  private let undoesRepeats: Bool
  /// The most separators in a gap.
  private let gapLimit: Int

  init(_ letters: [Letter], steps: StepSet, gapLimit: Int) {
    self.letters = letters
    self.gapLimit = gapLimit
    undoesRepeats = steps.contains(.repeat)
    stretches = Stretches(letters, gapLimit: gapLimit)
    characters = letters.map { $0.character }
  }

  var indices: Range<Int> { letters.indices }

  @inline(__always)
  subscript(place: Int) -> Letter { letters[place] }

  /// Whether what stood before a place can go on there.
  @inline(__always)
  func goesOn(at place: Int) -> Bool {
    place < letters.count && Int(letters[place].gap) <= gapLimit
  }

  /// Goes through the places where a term can go on behind what ends there: that place itself and, if
  /// it is a character of the text that ends, the one past its repetitions.
  @inline(__always)
  func forEachContinuation(from place: Int, isCharacter: Bool, _ body: (Int) -> Void) {
    guard goesOn(at: place) else { return }
    body(place)
    guard isCharacter, undoesRepeats, letters[place].folded == letters[place - 1].folded else {
      return
    }
    let end = stretches.end(of: place)
    if goesOn(at: end) { body(end) }
  }

  /// Goes through the syllables spelled by letters that follow one another from a place on, or are set
  /// apart; where each part is a syllable itself, as in xi'an, they do not spell one together.
  @inline(__always)
  func forEachSpelling(at place: Int, _ body: (_ syllable: UInt16, _ next: Int) -> Void) {
    let known = Syllables.shared
    var (next, packed, part) = (place, UInt64(0), UInt64(0))
    var areSyllables = false
    while next < letters.count, next - place < Syllables.longestSpelling,
      next == place || goesOn(at: next)
    {
      guard let letter = Syllables.letter(letters[next].folded) else { return }
      if next > place, letters[next].gap > 0 {
        areSyllables = (areSyllables || part == packed) && known.syllable(spelled: part) != nil
        part = 0
      }
      packed = packed << 8 | UInt64(letter)
      part = part << 8 | UInt64(letter)
      next += 1
      if let syllable = known.syllable(spelled: packed),
        !areSyllables || known.syllable(spelled: part) == nil
      {
        body(syllable, next)
      }
    }
  }

  /// The characters whose halves stand at a place and the next.
  @inline(__always)
  func wholes(at place: Int) -> [UInt32] {
    goesOn(at: place + 1)
      ? Halves.shared.wholes(of: characters[place], characters[place + 1]) : []
  }
}
