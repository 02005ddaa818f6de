/// What a place of a text offers to be read as a character of a term.
struct SubstitutionOffer {
  let key: UInt16
  /// Its code among the terms where it is a character that stands for no other; else
  /// `CharacterCode.noise`.
  let code: UInt16
  /// Whether it is a single letter.
  let isCharacter: Bool
  /// Where the next letter stands.
  let next: Int32

  var isPlain: Bool { code != CharacterCode.noise }
}

/// What all places of a text offer: the character that stands there, the syllables that letters spell
/// from there on, and the characters whose halves stand there.
struct SubstitutionOffers {
  private var offers: [SubstitutionOffer] = []
  /// Where the offers of each place end.
  private var ends: [Int32] = []

  /// The offers of some letters to terms for which some steps are undone.
  init(
    _ letters: SubstitutionLetters, _ keys: OfferedKeys, _ steps: StepSet, _ terms: PhraseIndex
  ) {
    offers.reserveCapacity(letters.indices.count * 5 / 4)
    ends.reserveCapacity(letters.indices.count)
    for place in letters.indices {
      let character = letters.characters[place]
      let code =
        keys.standsForOthers(character)
        ? CharacterCode.noise : terms.code(of: letters[place].folded)
      if code != CharacterCode.other {
        keys.forEachKey(of: character) { add($0, code, isCharacter: true, place + 1) }
      }
      if steps.contains(.pinyin) {
        letters.forEachSpelling(at: place) { syllable, next in
          add(syllable, CharacterCode.noise, isCharacter: false, next)
        }
      }
      if steps.contains(.split) {
        for whole in letters.wholes(at: place) {
          keys.forEachKey(of: whole) {
            add($0, CharacterCode.noise, isCharacter: false, place + 2)
          }
        }
      }
      ends.append(Int32(truncatingIfNeeded: offers.count))
    }
  }

  @inline(__always)
  private mutating func add(_ key: UInt16, _ code: UInt16, isCharacter: Bool, _ next: Int) {
    offers.append(
      SubstitutionOffer(
        key: key, code: code, isCharacter: isCharacter, next: Int32(truncatingIfNeeded: next)))
  }

  /// Goes through the offers of a place.
  @inline(__always)
  func forEach(at place: Int, _ body: (SubstitutionOffer) -> Void) {
    for number in range(at: place) { body(offers[number]) }
  }

  /// What a place offers.
  enum Kind {
    /// Nothing that any term has.
    case none
    /// Nothing but the character that stands there.
    case plain
    /// Something that may stand for another character.
    case replaceable
  }

  func kind(at place: Int) -> Kind {
    let range = range(at: place)
    if range.isEmpty { return .none }
    return range.allSatisfy { offers[$0].isPlain } ? .plain : .replaceable
  }

  @inline(__always)
  private func range(at place: Int) -> Range<Int> {
    (place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place])
  }
}
