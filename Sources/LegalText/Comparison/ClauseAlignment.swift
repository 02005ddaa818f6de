/// Which clauses of two texts are the same: each of either text stands in one pair, with its
/// counterpart or alone.
struct ClauseAlignment {
  /// A clause of the earlier text and its counterpart in the later one; nil where it has none.
  struct Pair {
    let earlier: Int?
    let later: Int?
    /// Whether it stands in the same order as most other pairs.
    let isInOrder: Bool
    /// Whether both have the same words; their numbers do not matter.
    let hasSameWords: Bool
  }

  /// For each clause of either text its counterpart.
  private(set) var counterparts: (ofEarlier: [Int?], ofLater: [Int?])
  /// For each later clause whether its counterpart has the same words.
  private(set) var hasSameWords: [Bool]
  let earlier: ComparedText
  let later: ComparedText

  init(_ earlier: ComparedText, _ later: ComparedText) {
    self.earlier = earlier
    self.later = later
    counterparts = (
      Array(repeating: nil, count: earlier.clauses.count),
      Array(repeating: nil, count: later.clauses.count)
    )
    hasSameWords = Array(repeating: false, count: later.clauses.count)
    let common = CommonClauses(earlier, later)
    for (one, other) in common.pairs { pair(equal: one, other) }
    pairEqual()
    var likes = LikeClauses(earlier, later)
    for gap in common.gaps {
      pair(likes.inOrder(gap.earlier.filter(isOpenEarlier), gap.later.filter(isOpenLater)))
    }
    pair(
      likes.anywhere(
        earlier.clauses.indices.filter(isOpenEarlier), later.clauses.indices.filter(isOpenLater)))
    pairByPlace(&likes)
  }

  func isOpenEarlier(_ clause: Int) -> Bool { counterparts.ofEarlier[clause] == nil }

  func isOpenLater(_ clause: Int) -> Bool { counterparts.ofLater[clause] == nil }

  mutating func pair(_ one: Int, _ other: Int) {
    counterparts.ofEarlier[one] = other
    counterparts.ofLater[other] = one
    hasSameWords[other] = earlier.hasSameWords(one, as: other, in: later)
  }

  /// Pairs clauses that have the same words.
  private mutating func pair(equal one: Int, _ other: Int) {
    counterparts.ofEarlier[one] = other
    counterparts.ofLater[other] = one
    hasSameWords[other] = true
  }

  private mutating func pair(_ pairs: [LikeClauses.Pair]) {
    for found in pairs where isOpenEarlier(found.earlier) && isOpenLater(found.later) {
      pair(found.earlier, found.later)
    }
  }

  /// Pairs clauses with the same words that stand in another order: at the same address first, then
  /// as they come.
  private mutating func pairEqual() {
    let open = earlier.clauses.indices.filter { isOpenEarlier($0) && isTelling($0) }
    guard !open.isEmpty else { return }
    var homes: [Fingerprint: Int] = [:]
    var places: [Fingerprint: ArraySlice<Int>] = [:]
    for place in open {
      homes[earlier.clauses[place].address] = place
      places[earlier.clauses[place].words, default: []].append(place)
    }
    for place in later.clauses.indices where isOpenLater(place) {
      guard let home = homes[later.clauses[place].address],
        earlier.hasSameWords(home, as: place, in: later)
      else { continue }
      pair(equal: home, place)
    }
    for place in later.clauses.indices where isOpenLater(place) {
      let words = later.clauses[place].words
      while let first = places[words]?.popFirst() {
        guard isOpenEarlier(first), earlier.hasSameWords(first, as: place, in: later) else {
          continue
        }
        pair(equal: first, place)
        break
      }
    }
  }

  /// Whether a clause has enough words to be known by them anywhere.
  private func isTelling(_ clause: Int) -> Bool { earlier.length(of: clause) >= 12 }
}
