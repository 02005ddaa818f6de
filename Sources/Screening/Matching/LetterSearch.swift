/// Looks for the phrases of an index among letters with all disguise undone.
struct LetterSearch {
  private let lookup: PhraseLookup<LetterCodes>
  private let letters: [Letter]

  init(_ letters: [Letter], in index: PhraseIndex) {
    self.letters = letters
    let codes = letters.map { index.code(of: $0.folded) }
    lookup = PhraseLookup(index: index, codes: LetterCodes(codes: codes))
  }

  /// The phrases that seem to stand in the text.
  func hits() -> [Hit] {
    var hits: [Hit] = []
    var previous = CharacterCode.other
    for (place, code) in lookup.codes.codes.enumerated() {
      _ = lookup.forEachPhrase(on: PairHash.pair(previous, code), at: place) { phrase in
        hits.append(Hit(phrase: Int32(phrase), place: letters[place].byte))
      }
      previous = code
    }
    return hits
  }
}

extension PhraseIndex {
  /// The code of a root.
  func code(of root: UInt32) -> UInt16 {
    if root < 0x10000 { return codes[Int(root)] }
    return root == CharacterInfo.itself ? CharacterCode.other : code(ofDistant: root)
  }

  /// Goes through the phrases that hang together.
  @inline(__always)
  func forEachPhrase(from head: UInt32, _ body: (Int) -> Void) {
    var phrase = Int(head)
    while phrase > 0, phrase <= records.count {
      body(phrase - 1)
      phrase = Int(records[phrase - 1].next)
    }
  }
}
