/// A part of a text in comparison with another.
public struct TextSegment: Sendable, Equatable {
  /// What became of the part.
  public enum Operation: String, Sendable {
    /// Both texts have it.
    case equal
    /// Only the earlier text has it.
    case delete
    /// Only the later text has it.
    case insert
  }

  /// What became of it.
  public let operation: Operation
  /// Its words.
  public let text: String

  /// The segments that lead from one text to another: without the insertions they are the earlier
  /// text, without the deletions the later one.
  public static func between(_ earlier: String, _ later: String) -> [TextSegment] {
    let (one, other) = (TokenizedText(earlier), TokenizedText(later))
    var numbers = TokenNumbers()
    let difference = SequenceDifference(numbers.numbers(of: one), numbers.numbers(of: other))
    var segments: [TextSegment] = []
    var (x, y) = (0, 0)
    func add(_ operation: Operation, _ text: String) {
      if !text.isEmpty { segments.append(TextSegment(operation: operation, text: text)) }
    }
    for match in readable(difference.matches) + [(one.count..<one.count, other.count..<other.count)]
    {
      add(.delete, one.text(x..<match.first.lowerBound))
      add(.insert, other.text(y..<match.second.lowerBound))
      add(.equal, one.text(match.first))
      (x, y) = (match.first.upperBound, match.second.upperBound)
    }
    return segments
  }

  /// The matches without those that are no longer than what changed on either side of them: a single
  /// character in common between two rewritten phrases is chance, and hard to read.
  private static func readable(
    _ matches: [(first: Range<Int>, second: Range<Int>)]
  ) -> [(first: Range<Int>, second: Range<Int>)] {
    var kept: [(first: Range<Int>, second: Range<Int>)] = []
    for (number, match) in matches.enumerated() {
      let last = kept.last
      let before = max(
        match.first.lowerBound - (last?.first.upperBound ?? 0),
        match.second.lowerBound - (last?.second.upperBound ?? 0))
      guard number + 1 < matches.count else {
        kept.append(match)
        break
      }
      let next = matches[number + 1]
      let after = max(
        next.first.lowerBound - match.first.upperBound,
        next.second.lowerBound - match.second.upperBound)
      let isChance = match.first.count <= 2 && match.first.count < min(before, after)
      if !isChance { kept.append(match) }
    }
    return kept
  }
}
