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

  /// The steps between the symbols at the ends of a phrase, which the search passes over, and what
  /// stands in their place around a part of a text.
  func ends(of phrase: Bytes, around part: Range<Int>, in text: Bytes) -> StepSet {
    guard !phrase.isEmpty, hasNoiseAtAnEnd(phrase) else { return [] }
    let letters = Undressing(characters: characters, steps: steps).letters(in: phrase)
    guard let first = letters.first, let last = letters.last else { return [] }
    let before = Self.scalars(phrase.part(0, Int(first.byte)))
    let after = Self.scalars(phrase.part(Int(last.end), phrase.count))
    let preceding = Self.scalars(
      text.part(Self.place(before.count, before: part.lowerBound, text), part.lowerBound))
    let following = Self.scalars(
      text.part(part.upperBound, min(text.count, part.upperBound + 4 * after.count)))
    return gap(before, preceding).union(gap(after, Array(following.prefix(after.count))))
  }

  private func hasNoiseAtAnEnd(_ phrase: Bytes) -> Bool {
    let last = Self.place(1, before: phrase.count, phrase)
    return [0, last].contains { place in
      let info = characters[DecodedScalar(phrase, at: place).value]
      return info.isSeparator || info.isZeroWidth
    }
  }

  /// Where so many characters before a place begin, or the text does.
  private static func place(_ count: Int, before end: Int, _ text: Bytes) -> Int {
    var (place, left) = (end, count)
    while place > 0, left > 0 {
      place -= 1
      if text[place] & 0xC0 != 0x80 { left -= 1 }
    }
    return place
  }

  private static func scalars(_ text: Bytes) -> [UInt32] {
    var scalars: [UInt32] = []
    var place = 0
    while place < text.count {
      let scalar = DecodedScalar(text, at: place)
      scalars.append(scalar.value)
      place += scalar.length
    }
    return scalars
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
