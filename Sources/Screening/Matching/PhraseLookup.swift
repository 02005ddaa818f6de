/// Finds the phrases that hang on a pair of codes and agree with the codes around it.
///
/// What stands in a gap, how often an outer character repeats and whether a word goes on is left to
/// `PhraseMatcher`.
struct PhraseLookup<Codes: CodeSequence> {
  let index: PhraseIndex
  let codes: Codes

  /// The phrases that seem to stand where the second code of a pair has its place; false where that
  /// cannot be told without having read the text.
  @inline(__always)
  func forEachPhrase(on pair: UInt32, at place: Int, _ body: (Int) -> Void) -> Bool {
    let code = UInt16(truncatingIfNeeded: pair)
    if index.ranges.isSingle(code) {
      index.forEachPhrase(from: index.value(ofPair: UInt32(code)), body)
    }
    // No phrase has the other characters, whose run could reach beyond the text.
    let first = UInt16(truncatingIfNeeded: pair >> 16)
    guard index.ranges.mayBePair(first, code) else { return true }
    if index.isMarked(pair, .alone, 0),
      !follow(index.value(ofPair: pair), place, body)
    {
      return false
    }
    let after = codes.other(than: code, after: place)
    let before = codes.other(than: first, before: codes.code(before: place).place)
    if after.code == CharacterCode.special || before.code == CharacterCode.special { return false }
    return follow(pair, .following, after.code, place, body)
      && follow(pair, .preceding, before.code, place, body)
  }

  /// Has at hand soon what a pair will be looked up by.
  @inline(__always)
  func prepare(for pair: UInt32, at place: Int) {
    index.prepare(forTriple: PairHash.key(pair, .following, codes.code(after: place).code))
    let before = codes.code(before: codes.code(before: place).place)
    index.prepare(forTriple: PairHash.key(pair, .preceding, before.code))
  }

  /// Those of the phrases that hang on a pair with a neighbour which agree.
  @inline(__always)
  private func follow(
    _ pair: UInt32, _ side: PairSide, _ neighbour: UInt16, _ place: Int, _ body: (Int) -> Void
  ) -> Bool {
    !index.isMarked(pair, side, neighbour)
      || follow(index.head(ofTriple: PairHash.key(pair, side, neighbour)), place, body)
  }

  /// Those of the phrases that hang together which agree; false where that cannot be told.
  @inline(never)
  private func follow(_ head: UInt32, _ place: Int, _ body: (Int) -> Void) -> Bool {
    var isKnown = true
    index.forEachPhrase(from: head) { phrase in
      switch agreement(of: index.records[phrase], at: place) {
      case true?: body(phrase)
      case false?: break
      case nil: isKnown = false
      }
    }
    return isKnown
  }

  /// Whether a phrase's codes go on from its anchor as the text's do; nil where that cannot be told.
  private func agreement(of record: PhraseRecord, at place: Int) -> Bool? {
    let start = Int(record.codeStart)
    guard start + Int(record.length) <= index.phraseCodes.count, record.length > 1 else {
      return false
    }
    var (next, known) = (place, index.phraseCodes[start + Int(record.anchor)])
    for offset in Int(record.anchor) + 1..<max(Int(record.anchor) + 1, Int(record.length)) {
      let wanted = index.phraseCodes[start + offset]
      var (code, there) = codes.code(after: next)
      if code != wanted, code == known { (code, there) = codes.other(than: known, after: there) }
      guard code == wanted else { return code == CharacterCode.special ? nil : false }
      (next, known) = (there, wanted)
    }
    (next, known) = (
      codes.code(before: place).place, index.phraseCodes[start + Int(record.anchor) - 1]
    )
    for offset in stride(from: Int(record.anchor) - 2, through: 0, by: -1) {
      let wanted = index.phraseCodes[start + offset]
      var (code, there) = codes.code(before: next)
      if code != wanted, code == known { (code, there) = codes.other(than: known, before: there) }
      guard code == wanted else { return code == CharacterCode.special ? nil : false }
      (next, known) = (there, wanted)
    }
    return true
  }
}
