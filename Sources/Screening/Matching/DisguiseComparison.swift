/// Tells the steps between the words of a phrase and the text that reads as it.
struct DisguiseComparison {
  private let characters: CharacterTable
  private let steps: StepSet

  init(_ characters: CharacterTable, _ steps: StepSet) {
    self.characters = characters
    self.steps = steps
  }

  /// The steps that undid the disguise; none where the text has the words as the phrase does.
  func steps(
    from phrase: Bytes, to text: Bytes
  ) -> StepSet {
    if phrase.elementsEqual(text) { return [] }
    let undressing = Undressing(characters: characters, steps: steps)
    let wanted = undressing.letters(in: phrase)
    let found = undressing.letters(in: text)
    // Of a character that stands for several, the phrase may begin with a later one.
    let first = found.firstIndex { $0.folded == wanted.first?.folded } ?? found.count
    var taken = StepSet()
    var place = 0
    for number in first..<found.count {
      let letter = found[number]
      let isRepeated =
        number > first && letter.folded == found[number - 1].folded
        && (place == wanted.count || wanted[place].folded != letter.folded)
      guard !isRepeated else {
        taken.insert(.repeat)
        taken.formUnion(Self.steps(between: wanted[place - 1].original, and: letter.original))
        if !letter.adjoins { taken.formUnion(gap([], noise(before: number, found, text))) }
        continue
      }
      guard place < wanted.count else { break }
      taken.formUnion(Self.steps(between: wanted[place].original, and: letter.original))
      if number > first, !letter.adjoins || place == 0 || !wanted[place].adjoins {
        taken.formUnion(
          gap(
            noise(before: place, wanted, phrase), noise(before: number, found, text)))
      }
      place += 1
    }
    return taken
  }

  static func steps(between one: UInt32, and other: UInt32) -> StepSet {
    if one == other { return [] }
    let links = FoldingLinks.shared
    return links.steps(between: one, and: other)
      ?? links.folded(one, undoing: .folding).steps.union(
        links.folded(other, undoing: .folding).steps)
  }

  /// The scalars between a letter and the one before.
  func noise(before number: Int, _ letters: [Letter], _ text: Bytes) -> [UInt32] {
    guard number > 0 else { return [] }
    var noise: [UInt32] = []
    var place = Int(letters[number - 1].end)
    while place < Int(letters[number].byte) {
      let scalar = DecodedScalar(text, at: place)
      noise.append(scalar.value)
      place += scalar.length
    }
    return noise
  }

  /// The steps between two gaps.
  func gap(_ wanted: [UInt32], _ found: [UInt32]) -> StepSet {
    if wanted == found { return [] }
    var taken = StepSet()
    let isHidden = { (scalar: UInt32) in characters[scalar].isZeroWidth }
    if wanted.filter(isHidden) != found.filter(isHidden) { taken.insert(.zeroWidth) }
    let (one, other) = (separators(wanted), separators(found))
    if one != other {
      let (links, allowed) = (FoldingLinks.shared, steps.intersection(.width))
      let narrow = { (scalar: UInt32) in links.folded(scalar, undoing: allowed).scalars }
      taken.insert(one.flatMap(narrow) == other.flatMap(narrow) ? .width : .separator)
    }
    return taken
  }

  private func separators(_ noise: [UInt32]) -> [UInt32] {
    noise.filter { !characters[$0].isZeroWidth }
  }
}
