/// A phrase of an index, and the bytes of an item where it stands.
struct Occurrence: Hashable {
  let phrase: Int
  let start: Int
  let end: Int

  /// Whether the first stands before the second: by start, end, then phrase.
  static func precedes(_ one: Occurrence, _ other: Occurrence) -> Bool {
    (one.start, one.end, one.phrase) < (other.start, other.end, other.phrase)
  }

  /// Occurrences in their order, each once.
  static func ordered(_ occurrences: [Occurrence]) -> [Occurrence] {
    guard occurrences.count > 1 else { return occurrences }
    var ordered: [Occurrence] = []
    ordered.reserveCapacity(occurrences.count)
    for occurrence in occurrences.sorted(by: precedes) where occurrence != ordered.last {
      ordered.append(occurrence)
    }
    return ordered
  }

  /// The leftmost, and of those that begin together the longest, then the next behind it.
  static func longest(of ordered: [Occurrence]) -> [Occurrence] {
    let byReach = ordered.sorted { ($0.start, -$0.end, $0.phrase) < ($1.start, -$1.end, $1.phrase) }
    return byReach.reduce(into: []) { kept, occurrence in
      let isFree = kept.last.map { occurrence.start >= $0.end } ?? true
      let isTwin =
        kept.last.map { (occurrence.start, occurrence.end) == ($0.start, $0.end) } ?? false
      if isFree || isTwin { kept.append(occurrence) }
    }
  }
}
