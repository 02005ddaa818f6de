/// What two texts have in common, as a person tells it: not by the shortest way alone.
///
/// A few characters that happen to be the same between two rewritten phrases are part of what was
/// rewritten, and what was inserted or deleted begins and ends where the sentence does if it can
/// (after Neil Fraser, Diff Strategies, 2006).
struct ReadableDifference {
  private(set) var matches: [SequenceDifference.Match]
  private let one: Tokens
  private let other: Tokens

  /// How many characters may be the same by chance.
  private static let chance = 3

  init(_ one: Tokens, _ other: Tokens) {
    self.one = one
    self.other = other
    // With an empty match at each end there is one on both sides of every change.
    matches =
      [.init(first: 0, second: 0, count: 0)]
      + SequenceDifference(one.numbers, other.numbers).matches
      + [.init(first: one.count, second: other.count, count: 0)]
    dropChances()
    for index in matches.indices.dropLast() { shift(after: index) }
    matches.removeAll { $0.count == 0 }
  }

  /// Drops what is shorter than the changes on either side of it.
  private mutating func dropChances() {
    var kept: [SequenceDifference.Match] = []
    for (index, match) in matches.enumerated() {
      let isEnd = index == 0 || index == matches.count - 1
      if !isEnd, isChance(match, after: kept[kept.count - 1], before: matches[index + 1]) {
        continue
      }
      kept.append(match)
      // What was kept before may have become a chance beside the change that has grown.
      while !isEnd, kept.count > 2,
        isChance(kept[kept.count - 2], after: kept[kept.count - 3], before: match)
      {
        kept.remove(at: kept.count - 2)
      }
    }
    matches = kept
  }

  private func isChance(
    _ match: SequenceDifference.Match, after last: SequenceDifference.Match,
    before next: SequenceDifference.Match
  ) -> Bool {
    let length = weight(one, match.first..<match.firstEnd, upTo: Self.chance + 1)
    guard length <= Self.chance else { return false }
    return length < change(last, match) && length < change(match, next)
  }

  /// How much there is to read of a change between two matches: of the longer of what was deleted and
  /// what was inserted, as far as it matters.
  private func change(
    _ last: SequenceDifference.Match, _ next: SequenceDifference.Match
  ) -> Int {
    max(
      weight(one, last.firstEnd..<next.first, upTo: Self.chance + 1),
      weight(other, last.secondEnd..<next.second, upTo: Self.chance + 1))
  }

  private func weight(_ tokens: Tokens, _ range: Range<Int>, upTo limit: Int) -> Int {
    var weight = 0
    for piece in range where weight < limit { weight += tokens.weight(of: piece) }
    return weight
  }

  /// Shifts an insertion or a deletion behind a match to where it reads best.
  private mutating func shift(after index: Int) {
    let (last, next) = (matches[index], matches[index + 1])
    let isInsertion = last.firstEnd == next.first
    guard isInsertion != (last.secondEnd == next.second) else { return }
    let tokens = isInsertion ? other : one
    let range =
      isInsertion ? last.secondEnd..<next.second : last.firstEnd..<next.first
    var (least, most) = (0, 0)
    while -least < last.count,
      tokens.numbers[range.lowerBound + least - 1] == tokens.numbers[range.upperBound + least - 1]
    {
      least -= 1
    }
    while most < next.count,
      tokens.numbers[range.lowerBound + most] == tokens.numbers[range.upperBound + most]
    {
      most += 1
    }
    guard least < most else { return }
    var best = (shift: 0, score: Int.min)
    for shift in least...most {
      let score =
        tokens.breakScore(before: range.lowerBound + shift)
        + tokens.breakScore(before: range.upperBound + shift)
      if score > best.score || score == best.score && abs(shift) < abs(best.shift) {
        best = (shift, score)
      }
    }
    matches[index].count += best.shift
    matches[index + 1].first += best.shift
    matches[index + 1].second += best.shift
    matches[index + 1].count -= best.shift
  }
}

extension Tokens {
  /// How well a text can be divided before a piece: best at a line, then behind a sentence, a clause,
  /// a word.
  fileprivate func breakScore(before piece: Int) -> Int {
    guard piece > 0, piece < count else { return 6 }
    guard let last = first(of: piece - 1), let next = first(of: piece) else { return 0 }
    switch last {
    case "\n": return 5
    case "。", "；", "！", "？", ";", "!", "?": return 4
    case "，", "、", "：", ",", ":": return 3
    default: break
    }
    if next == "\n" { return 4 }
    if kinds[piece - 1] == .space || kinds[piece] == .space { return 2 }
    return kinds[piece - 1] == .mark || kinds[piece] == .mark ? 1 : 0
  }
}
