/// What of a clause's words can be compared quickly: the pairs of characters that stand side by side.
struct Shingles {
  /// A number for each pair, in ascending order; equal pairs are there as often as in the words.
  let values: [UInt32]

  init(_ words: [Words]) {
    var values: [UInt32] = []
    values.reserveCapacity(words.reduce(0) { $0 + $1.range.count } / 3)
    // What stands before the first character counts as one, so that every character has a pair.
    var last: UInt32 = 0
    for paragraph in words {
      for scalar in paragraph where !Scalars.isSpace(scalar) {
        values.append((last &* 0x9E37_79B1) ^ scalar.value)
        last = scalar.value
      }
    }
    values.sort()
    self.values = values
  }

  /// How much two clauses have in common: 0…1 (the coefficient of Lee R. Dice).
  func likeness(to other: Shingles) -> Double {
    let total = values.count + other.values.count
    guard total > 0 else { return 1 }
    // One that is many times as long as the other has nearly nothing in common with it.
    let most = 2 * Double(min(values.count, other.values.count)) / Double(total)
    guard most >= LikeClauses.threshold / 2 else { return most }
    return 2 * Double(common(with: other)) / Double(total)
  }

  private func common(with other: Shingles) -> Int {
    var (one, two, common) = (0, 0, 0)
    while one < values.count, two < other.values.count {
      let (first, second) = (values[one], other.values[two])
      if first == second { common += 1 }
      if first <= second { one += 1 }
      if second <= first { two += 1 }
    }
    return common
  }
}
