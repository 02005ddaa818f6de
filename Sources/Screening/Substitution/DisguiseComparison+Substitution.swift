extension DisguiseComparison {
  /// The steps that undid the disguise where some characters are replaced.
  ///
  /// - Parameters:
  ///   - term: The letters of the term.
  ///   - words: The text of which they are the letters.
  ///   - match: What was found.
  ///   - found: The letters of the item.
  ///   - item: The text of which they are the letters.
  func steps(
    from term: [Letter], in words: Bytes, to match: SubstitutionMatcher.Match, _ found: [Letter],
    in item: Bytes
  ) -> StepSet {
    var taken = StepSet()
    var next = match.letters.lowerBound
    func takeRepetitions(upTo end: Int) {
      let isBefore = next == match.letters.lowerBound
      while next < end {
        let repeated = found[isBefore ? next + 1 : next - 1].original
        taken.formUnion(Self.steps(between: found[next].original, and: repeated).union(.repeat))
        takeGap(before: next, [])
        next += 1
      }
    }
    func takeGap(before number: Int, _ wanted: [UInt32]) {
      if number > match.letters.lowerBound {
        taken.formUnion(gap(wanted, noise(before: number, found, item)))
      }
    }
    for (number, (wanted, substitute)) in zip(term, match.substitutes).enumerated() {
      takeRepetitions(upTo: substitute.letters.lowerBound)
      takeGap(before: next, noise(before: number, term, words))
      for inner in substitute.letters.dropFirst() { takeGap(before: inner, []) }
      next = substitute.letters.upperBound
      taken.formUnion(Self.steps(between: wanted, and: found[substitute.letters], substitute.step))
    }
    takeRepetitions(upTo: match.letters.upperBound)
    return taken
  }

  private static func steps(
    between wanted: Letter, and found: ArraySlice<Letter>, _ step: StepSet
  ) -> StepSet {
    if step.isEmpty, let letter = found.first {
      return steps(between: wanted.original, and: letter.original)
    }
    let links = FoldingLinks.shared
    var taken = step
    if step == .lookalike, let letter = found.first,
      !Likenesses.shared.areAlike(letter.character, wanted.character, false)
    {
      taken.insert(.numeral)
    }
    for letter in [wanted] + found {
      taken.formUnion(links.folded(letter.original, undoing: .likeness).steps)
    }
    return taken
  }
}
