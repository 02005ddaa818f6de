/// Searches blocks of text in which items stand one after the other.
///
/// One pass over the bytes lets through the places where something may stand; only the items around
/// them are read.
public struct BlockSearch {
  private let screener: Screener
  private let usesVectors: Bool
  private let candidates = Candidates()
  private var hits: [Hit] = []
  private var isUnread = false
  /// Where the next item may begin that was not visited, where every one has to be.
  private var unvisited = 0
  private var mayHavePatterns = false
  /// Where patterns may match in the part of the block that is searched, from the last to the first.
  private var patternPlaces: [Int] = []

  /// A search for what a screener looks for.
  public init(_ screener: Screener) {
    self.init(screener, usesVectors: PairFilter.canUseVectors)
  }

  init(_ screener: Screener, usesVectors: Bool) {
    self.screener = screener
    self.usesVectors = usesVectors
  }

  /// Hands over the findings of each item of a block in which there are any, in their order.
  ///
  /// Of the block the bytes before `limit` are searched. An item is told by a place inside it; nil
  /// where no item stands there.
  public mutating func search<Problem: Error>(
    _ block: PaddedBytes, upTo limit: Int, itemAt locate: (Int) -> Range<Int>?,
    _ body: (Range<Int>, [Finding]) throws(Problem) -> Void
  ) throws(Problem) {
    let text = block.bytes
    let index = screener.lexicon.terms
    guard !text.isEmpty, !index.isEmpty || screener.patterns != nil else { return }
    let codes = TextCodes(text: text, index: index, characters: screener.lexicon.characters)
    let wide = PhraseLookup(index: index, codes: codes)
    var filter = PairFilter(index, screener.lexicon.characters, usesVectors: usesVectors)
    var item: Range<Int>?
    var state = PatternSieve.State()
    var place = 0
    unvisited = 0
    while place < limit {
      candidates.clear()
      let (start, end) = (place, min(place + Candidates.part, limit))
      place = index.isEmpty ? end : filter.search(text, from: start, to: end, candidates)
      findPatternPlaces(text, start..<place, &state)
      let near = PhraseLookup(index: index, codes: PartCodes(codes: candidates.codes))
      for number in 0..<candidates.count {
        let there = unsafe Int(candidates.places[number])
        try visitPatterns(upTo: there, &item, text, locate, body)
        let before = hits.count
        prepare(near, candidate: number + Self.lead)
        let isKnown = look(near, wide, candidate: number)
        guard !isKnown || hits.count > before else { continue }
        if item.map({ !$0.contains(there) }) ?? true {
          let new = Array(hits[before...])
          hits.removeSubrange(before...)
          try finish(item, text, body)
          item = try self.item(at: there, text, locate, body)
          if item != nil { hits = new }
        }
        if item != nil, !isKnown { isUnread = true }
      }
      try visitPatterns(upTo: place, &item, text, locate, body)
    }
    try finish(item, text, body)
    if screener.readsEveryItem, limit > 0 {
      try finish(self.item(at: limit - 1, text, locate, body), text, body)
    }
  }

  /// How many candidates ahead memory is asked for.
  private static let lead = 8

  @inline(__always)
  private func prepare(_ near: PhraseLookup<PartCodes>, candidate: Int) {
    guard candidate < candidates.count else { return }
    let pair = unsafe candidates.pairs[candidate]
    if pair != PairFilter.unread {
      near.prepare(for: pair, at: unsafe Int(candidates.numbers[candidate]))
    }
  }

  /// Adds the phrases that seem to stand at a candidate: by the codes of the part, or where it ends too
  /// soon by those of the text; false where that cannot be told without having read the text.
  @inline(__always)
  private mutating func look(
    _ near: PhraseLookup<PartCodes>, _ wide: PhraseLookup<TextCodes>, candidate: Int
  ) -> Bool {
    let (there, pair) = unsafe (Int(candidates.places[candidate]), candidates.pairs[candidate])
    guard pair != PairFilter.unread else { return false }
    let before = hits.count
    let number = unsafe Int(candidates.numbers[candidate])
    let isKnown = near.forEachPhrase(on: pair, at: number) { phrase in
      hits.append(Hit(phrase: Int32(phrase), place: Int32(there)))
    }
    if isKnown { return true }
    hits.removeSubrange(before...)
    return wide.forEachPhrase(on: pair, at: there) { phrase in
      hits.append(Hit(phrase: Int32(phrase), place: Int32(there)))
    }
  }

  /// The item at a place; where every item has to be read, those before it are.
  private mutating func item<Problem: Error>(
    at place: Int, _ text: Bytes, _ locate: (Int) -> Range<Int>?,
    _ body: (Range<Int>, [Finding]) throws(Problem) -> Void
  ) throws(Problem) -> Range<Int>? {
    guard screener.readsEveryItem else { return locate(place) }
    while unvisited <= place {
      guard let item = locate(unvisited), item.lowerBound == unvisited else {
        unvisited += 1
        continue
      }
      unvisited = max(item.upperBound, unvisited + 1)
      if item.contains(place) { return item }
      try finish(item, text, body)
    }
    return nil
  }

  /// Hands over the findings of a single item, if there are any.
  mutating func screen(item: Bytes, _ body: ([Finding]) -> Void) {
    let whole = 0..<item.count
    search(PaddedBytes(item), upTo: item.count, itemAt: { _ in whole }) { _, findings in
      body(findings)
    }
  }

  private mutating func findPatternPlaces(
    _ text: Bytes, _ part: Range<Int>, _ state: inout PatternSieve.State
  ) {
    guard let patterns = screener.patterns else { return }
    patterns.sieve.search(
      text, from: part.lowerBound, to: part.upperBound, &state, &patternPlaces)
    patternPlaces.reverse()
  }

  /// Goes on to the items in which a pattern may match that begin before a place.
  private mutating func visitPatterns<Problem: Error>(
    upTo limit: Int, _ item: inout Range<Int>?, _ text: Bytes, _ locate: (Int) -> Range<Int>?,
    _ body: (Range<Int>, [Finding]) throws(Problem) -> Void
  ) throws(Problem) {
    while let place = patternPlaces.last, place <= limit {
      patternPlaces.removeLast()
      if item.map({ !$0.contains(place) }) ?? true {
        try finish(item, text, body)
        item = try self.item(at: place, text, locate, body)
      }
      if item != nil { mayHavePatterns = true }
    }
  }

  private mutating func finish<Problem: Error>(
    _ item: Range<Int>?, _ text: Bytes,
    _ body: (Range<Int>, [Finding]) throws(Problem) -> Void
  ) throws(Problem) {
    defer {
      hits.removeAll(keepingCapacity: true)
      isUnread = false
      mayHavePatterns = false
    }
    guard let item, !hits.isEmpty || isUnread || mayHavePatterns || screener.readsEveryItem
    else { return }
    let own = hits.map { Hit(phrase: $0.phrase, place: $0.place - Int32(item.lowerBound)) }
    let findings = screener.findings(
      in: text[item], hits: own, isUnread: isUnread, mayHavePatterns: mayHavePatterns)
    if !findings.isEmpty { try body(item, findings) }
  }
}
