/// Tells what the wildcards of exceptions stand for.
///
/// They stand for letters that adjoin the words. Where separators set the words themselves apart, they
/// reach over gaps of the same separators that are no wider; and over any inside what a pattern found,
/// as the dots of an address and the hyphens of a telephone number are.
struct ExceptionWildcards {
  private let index: PhraseIndex
  private let letters: [Letter]
  private let text: Bytes
  private let undressing: Undressing
  /// The letters that stand behind another inside the same finding of a pattern.
  private let patterned: Set<Int>

  /// The wildcards of the exceptions of an index in the letters of an item.
  init(
    _ index: PhraseIndex, _ letters: [Letter], of item: ItemReading, _ patterned: [Occurrence]
  ) {
    (self.index, self.letters, text) = (index, letters, item.text)
    undressing = Undressing(characters: item.characters, steps: .standard)
    self.patterned = patterned.reduce(into: []) { places, finding in
      places.formUnion(letters.places(in: finding.start..<finding.end).dropFirst())
    }
  }

  /// An occurrence with what its wildcards stand for.
  func opened(_ occurrence: Occurrence) -> Occurrence {
    let traits = index.traits(of: occurrence.phrase)
    guard traits.isOpenBefore || traits.isOpenAfter else { return occurrence }
    let words = letters.places(in: occurrence.start..<occurrence.end)
    guard var first = words.first, var last = words.last else { return occurrence }
    let disguise = disguise(of: words, occurrence.phrase)
    for _ in 0..<Exception.reach {
      if traits.isOpenBefore, first > 0, adjoins(first, disguise) { first -= 1 }
      if traits.isOpenAfter, last + 1 < letters.count, adjoins(last + 1, disguise) { last += 1 }
    }
    return Occurrence(
      phrase: occurrence.phrase, start: Int(letters[first].byte), end: Int(letters[last].end))
  }

  /// What sets the words of an exception apart.
  private struct Disguise {
    var widest: UInt8 = 0
    var separators: Set<UInt32> = []
  }

  /// Whether a letter adjoins the one before it, gaps of a disguise aside.
  private func adjoins(_ place: Int, _ disguise: Disguise) -> Bool {
    letters[place].gap == 0 || patterned.contains(place)
      || letters[place].gap <= disguise.widest
        && separators(before: place).isSubset(of: disguise.separators)
  }

  /// The disguise of an occurrence that has more separators than its phrase.
  private func disguise(of words: Range<Int>, _ phrase: Int) -> Disguise {
    let inner = words.dropFirst()
    let wanted = undressing.letters(in: index.words(of: phrase)).dropFirst()
    let isSetApart =
      inner.reduce(0) { $0 + Int(letters[$1].gap) } > wanted.reduce(0) { $0 + Int($1.gap) }
    guard isSetApart else { return Disguise() }
    return inner.reduce(into: Disguise()) { disguise, place in
      disguise.widest = max(disguise.widest, letters[place].gap)
      disguise.separators.formUnion(separators(before: place))
    }
  }

  /// The separators between a letter and the one before it.
  private func separators(before place: Int) -> Set<UInt32> {
    var (separators, next) = (Set<UInt32>(), Int(letters[place - 1].end))
    while next < Int(letters[place].byte) {
      let scalar = DecodedScalar(text, at: next)
      if undressing.characters[scalar.value].isSeparator { separators.insert(scalar.value) }
      next += scalar.length
    }
    return separators
  }
}
