/// The clauses of two texts that have the same words in the same order.
///
/// Clauses that both texts have once, and in the same order, hold the texts together (the patience
/// difference of Bram Cohen); between them the same is done again, and next to them equal clauses
/// follow however often there are such.
struct CommonClauses {
  /// Parts of both texts that stand between the same clauses and begin and end with different ones;
  /// neither is empty.
  private(set) var gaps: [(earlier: Range<Int>, later: Range<Int>)] = []
  /// The places of equal clauses, in no order.
  private(set) var pairs: [(earlier: Int, later: Int)] = []
  private let earlier: ComparedText
  private let later: ComparedText

  init(_ earlier: ComparedText, _ later: ComparedText) {
    self.earlier = earlier
    self.later = later
    pairs.reserveCapacity(min(earlier.clauses.count, later.clauses.count))
    let (one, other) = trimmed(0..<earlier.clauses.count, 0..<later.clauses.count)
    // What stands once in a whole text is known already. Its counterpart cannot be among the equal
    // clauses at the ends, which have counterparts of their own.
    let first = anchors(one, other, (earlier.places, later.places))
    pairs += first
    var open = between(first, one, other)
    while let (one, other) = open.popLast() {
      let (one, other) = trimmed(one, other)
      guard !one.isEmpty, !other.isEmpty else { continue }
      let anchors = anchors(one, other)
      if anchors.isEmpty {
        gaps.append((one, other))
      } else {
        pairs += anchors
        open += between(anchors, one, other)
      }
    }
    gaps.sort { $0.later.lowerBound < $1.later.lowerBound }
  }

  /// What is left of two parts without the equal clauses at both ends, which are paired.
  private mutating func trimmed(
    _ one: Range<Int>, _ other: Range<Int>
  ) -> (Range<Int>, Range<Int>) {
    var (start, place) = (one.lowerBound, other.lowerBound)
    while start < one.upperBound, place < other.upperBound, areEqual(start, place) {
      pairs.append((start, place))
      (start, place) = (start + 1, place + 1)
    }
    var (end, last) = (one.upperBound, other.upperBound)
    while end > start, last > place, areEqual(end - 1, last - 1) {
      (end, last) = (end - 1, last - 1)
      pairs.append((end, last))
    }
    return (start..<end, place..<last)
  }

  /// The clauses that both parts have once, as far as they stand in the same order.
  private func anchors(
    _ one: Range<Int>, _ other: Range<Int>
  ) -> [(earlier: Int, later: Int)] {
    // Parts begin with different clauses.
    guard one.count > 1 || other.count > 1 else { return [] }
    return anchors(
      one, other, (WordPlaces(of: earlier.clauses[one]), WordPlaces(of: later.clauses[other])))
  }

  /// The clauses of two parts whose words are known to stand once in both texts, or in both parts, as
  /// far as they stand in the same order.
  private func anchors(
    _ one: Range<Int>, _ other: Range<Int>, _ places: (ofEarlier: WordPlaces, ofLater: WordPlaces)
  ) -> [(earlier: Int, later: Int)] {
    let common = one.compactMap { place -> (earlier: Int, later: Int)? in
      let words = earlier.clauses[place].words
      guard places.ofEarlier.only(words) == place, let partner = places.ofLater.only(words),
        areEqual(place, partner)
      else { return nil }
      return (place, partner)
    }
    return LongestRise.places(in: common.map(\.later)).map { common[$0] }
  }

  /// The parts before, between and behind some anchors, but for those where a text has nothing.
  private func between(
    _ anchors: [(earlier: Int, later: Int)], _ one: Range<Int>, _ other: Range<Int>
  ) -> [(Range<Int>, Range<Int>)] {
    var parts: [(Range<Int>, Range<Int>)] = []
    var (start, place) = (one.lowerBound, other.lowerBound)
    for end in anchors + [(one.upperBound, other.upperBound)] {
      if start < end.earlier, place < end.later {
        parts.append((start..<end.earlier, place..<end.later))
      }
      (start, place) = (end.earlier + 1, end.later + 1)
    }
    return parts
  }

  private func areEqual(_ one: Int, _ other: Int) -> Bool {
    earlier.hasSameWords(one, as: other, in: later)
  }
}
