extension ItemReading {
  /// What stands where the hits point to, with the steps that undid the disguise; of several ways to
  /// read the same span as the same phrase, the one with the fewest steps.
  mutating func substituted(
    of hits: [Hit], in index: PhraseIndex, _ steps: (StepSet) -> StepSet
  ) -> [Occurrence: StepSet] {
    var found: [Occurrence: StepSet] = [:]
    for hit in Set(hits) {
      let phrase = Int(hit.phrase)
      let traits = index.traits(of: phrase)
      let wanted = steps(traits.steps)
      let matcher = substitutionMatcher(wanted)
      let words = index.words(of: phrase)
      let undressing = Undressing(characters: characters, steps: wanted.intersection(.standard))
      let term = undressing.letters(in: words)
      let comparison = DisguiseComparison(characters, wanted)
      for place in Self.places(of: hit.place, in: matcher.letters) {
        for match in matcher.matches(of: term, traits, at: place) {
          let occurrence = Occurrence(
            phrase: phrase, start: Int(matcher.letters[match.letters.lowerBound].byte),
            end: Int(matcher.letters[match.letters.upperBound - 1].end))
          let taken = comparison.steps(from: term, in: words, to: match, matcher.letters, in: text)
          if let known = found[occurrence], known.isMilder(than: taken) { continue }
          found[occurrence] = taken
        }
      }
    }
    return found
  }
}

extension StepSet {
  /// Whether it has fewer steps than another, or as many but earlier ones.
  fileprivate func isMilder(than other: StepSet) -> Bool {
    (rawValue.nonzeroBitCount, rawValue) < (other.rawValue.nonzeroBitCount, other.rawValue)
  }
}
