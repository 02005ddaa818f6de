/// A phrase, and the letters that spell it.
struct Occurrence {
  /// The position of the phrase among those that were looked for.
  let phrase: Int
  /// The position of the first letter.
  let first: Int
  /// The position of the last letter.
  let last: Int

  /// Whether no word and no number goes on beyond either end.
  func isWhole(in letters: [Letter]) -> Bool {
    let isBegun = first > 0 && letters[first].continues(letters[first - 1])
    let goesOn = last + 1 < letters.count && letters[last + 1].continues(letters[last])
    return !isBegun && !goesOn
  }

  /// Whether the first stands before the second: by first letter, last letter, then phrase.
  static func precedes(_ one: Occurrence, _ other: Occurrence) -> Bool {
    (one.first, one.last, one.phrase) < (other.first, other.last, other.phrase)
  }
}
