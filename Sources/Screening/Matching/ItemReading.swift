/// An item that something seems to stand in, read with some of its disguise undone.
///
/// Terms that ask for other steps than the rest have the item read their own way; each way is read
/// once.
struct ItemReading {
  let text: Bytes
  let characters: CharacterTable
  let gapLimit: Int
  /// The ways it was read; hardly ever more than one.
  private var matchers: [PhraseMatcher] = []
  private var substitutionMatchers: [StepSet: SubstitutionMatcher] = [:]

  init(_ text: Bytes, _ characters: CharacterTable, gapLimit: Int) {
    self.text = text
    self.characters = characters
    self.gapLimit = gapLimit
  }

  /// The item with everything undone that the search for candidates undoes.
  mutating func letters() -> [Letter] { matcher(.standard).letters }

  /// What stands where the hits point to, ordered, each once.
  mutating func occurrences(
    of hits: [Hit], in index: PhraseIndex, _ steps: (StepSet) -> StepSet
  ) -> [Occurrence] {
    var found: [Occurrence] = []
    var runs: [CharacterRun] = []
    for hit in hits {
      let traits = index.traits(of: Int(hit.phrase))
      let matcher = matcher(steps(traits.steps))
      runs.removeAll(keepingCapacity: true)
      Undressing(characters: characters, steps: matcher.steps)
        .forEachLetter(in: index.words(of: Int(hit.phrase))) { runs.append($0.folded) }
      for place in Self.places(of: hit.place, in: matcher.letters) {
        matcher.forEachOccurrence(of: runs, traits, through: place) { range in
          found.append(
            Occurrence(
              phrase: Int(hit.phrase), start: Int(matcher.letters[range.lowerBound].byte),
              end: Int(matcher.letters[range.upperBound - 1].end)))
        }
      }
    }
    return Occurrence.ordered(found)
  }

  private mutating func matcher(_ steps: StepSet) -> PhraseMatcher {
    let steps = steps.intersection(.standard)
    if let known = matchers.first(where: { $0.steps == steps }) { return known }
    let matcher = PhraseMatcher(
      letters: Undressing(characters: characters, steps: steps).letters(in: text), steps: steps,
      gapLimit: gapLimit)
    matchers.append(matcher)
    return matcher
  }

  mutating func substitutionMatcher(_ steps: StepSet) -> SubstitutionMatcher {
    if let known = substitutionMatchers[steps] { return known }
    let matcher = SubstitutionMatcher(matcher(steps), undoing: steps.intersection(.costly))
    substitutionMatchers[steps] = matcher
    return matcher
  }

  /// The numbers of the letters that stand at a byte: several where a character stands for them.
  static func places(of byte: Int32, in letters: [Letter]) -> Range<Int> {
    let first = letters.firstPlace { $0.byte >= byte }
    var end = first
    while end < letters.count, letters[end].byte == byte { end += 1 }
    return first..<end
  }
}

extension [Letter] {
  /// The first place from which on a condition holds.
  func firstPlace(where holds: (Letter) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension PhraseIndex {
  func traits(of phrase: Int) -> PhraseTraits { PhraseTraits(packed: traits[phrase]) }
}
