/// A place in an item where a pattern matches.
struct PatternFinding: Equatable {
  /// The name of the pattern.
  let name: String
  let category: Category
  let severity: Severity
  /// The bytes of the item from its first to its last character.
  let bytes: Range<Int>
  /// The steps that undid a disguise; letter case, which patterns do not tell, is never among them.
  let steps: StepSet

  /// Whether the first stands before the second: by start, end, then name.
  static func precedes(_ one: PatternFinding, _ other: PatternFinding) -> Bool {
    let (first, second) = (one.bytes, other.bytes)
    if first != second {
      return (first.lowerBound, first.upperBound) < (second.lowerBound, second.upperBound)
    }
    return Phrase.precedes(one.name, other.name)
  }
}
