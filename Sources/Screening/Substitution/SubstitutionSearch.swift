/// Looks among the letters of a text for terms that may stand there, some of their characters replaced
/// by others.
///
/// Where what follows one another agrees with the first three keys of a term, there is a hit.
struct SubstitutionSearch {
  private let index: SubstitutionIndex
  private let terms: PhraseIndex
  private let letters: SubstitutionLetters
  private let offers: SubstitutionOffers

  init(
    _ index: SubstitutionIndex, _ steps: StepSet, _ keys: OfferedKeys, _ terms: PhraseIndex,
    _ letters: SubstitutionLetters
  ) {
    (self.index, self.terms, self.letters) = (index, terms, letters)
    offers = SubstitutionOffers(letters, keys, steps, terms)
  }

  /// The terms that seem to begin in the text, and where.
  func hits() -> [Hit] {
    var hits: [Hit] = []
    for place in promisingPlaces() {
      let byte = letters[place].byte
      offers.forEach(at: place) { first in
        if index.hasSingles, !first.isPlain {
          index.forEachPhrase(with: SubstitutionPrefix.of(first.key)) { phrase in
            hits.append(Hit(phrase: Int32(phrase), place: byte))
          }
        }
        guard letters.goesOn(at: Int(first.next)) else { return }
        offers.forEach(at: Int(first.next)) { second in
          guard index.mayBegin(with: first.key, second.key) else { return }
          find(first, second) { phrase in hits.append(Hit(phrase: Int32(phrase), place: byte)) }
        }
      }
    }
    return hits
  }

  /// The places where a term may begin of which something is replaced: up to there it has a character
  /// for every one of the text that differs from the one before.
  private func promisingPlaces() -> [Int] {
    var promising: [Int] = []
    var distance = index.longest
    for place in letters.indices.reversed() {
      switch offers.kind(at: place) {
      case .none: distance = index.longest
      case .plain: break
      case .replaceable: distance = 0
      }
      if distance < index.longest { promising.append(place) }
      if place > 0, letters[place].folded != letters[place - 1].folded { distance += 1 }
    }
    return promising
  }

  /// Calls a function for the terms of several characters that seem to begin with two offers.
  private func find(_ first: SubstitutionOffer, _ second: SubstitutionOffer, _ body: (Int) -> Void)
  {
    if !first.isPlain || !second.isPlain {
      index.forEachPhrase(with: SubstitutionPrefix.of(first.key, second.key)) { phrase in
        if agrees(first, phrase, 0), agrees(second, phrase, 1) { body(phrase) }
      }
    }
    letters.forEachContinuation(from: Int(second.next), isCharacter: second.isCharacter) {
      next in
      offers.forEach(at: next) { third in
        let prefix = SubstitutionPrefix.of(first.key, second.key, third.key)
        index.forEachPhrase(with: prefix) { phrase in
          if agrees(first, phrase, 0), agrees(second, phrase, 1), agrees(third, phrase, 2),
            !(first.isPlain && second.isPlain && third.isPlain && terms.records[phrase].length == 3)
          {
            body(phrase)
          }
        }
      }
    }
  }

  /// Whether a character that stands for no other is that of a term.
  @inline(__always)
  private func agrees(_ offer: SubstitutionOffer, _ phrase: Int, _ number: Int) -> Bool {
    if !offer.isPlain { return true }
    let record = terms.records[phrase]
    return number < record.length
      && terms.phraseCodes[Int(record.codeStart) + number] == offer.code
  }
}
