/// A part of a text in comparison with another.
public struct TextSegment: Sendable, Equatable {
  /// What became of the part.
  public enum Operation: String, Sendable, CaseIterable {
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
  /// Whether it gained or lost bold; nil where it did neither, and for what only one text has.
  public let emphasis: EmphasisChange?

  /// A part.
  public init(_ operation: Operation, _ text: String, emphasis: EmphasisChange? = nil) {
    self.operation = operation
    self.text = text
    self.emphasis = emphasis
  }

  /// The segments that lead from one text to another: without the insertions they are the earlier
  /// text, without the deletions the later one. Where something was replaced, the deletion comes first.
  public static func between(_ earlier: String, _ later: String) -> [TextSegment] {
    var names = TokenNames()
    let (one, other) = (Tokens(earlier, &names), Tokens(later, &names))
    let difference = ReadableDifference(one, other)
    var segments: [TextSegment] = []
    var (x, y) = (0, 0)
    for match in difference.matches {
      append(.delete, one.text(x..<match.first), &segments)
      append(.insert, other.text(y..<match.second), &segments)
      append(.equal, one.text(match.first..<match.firstEnd), &segments)
      (x, y) = (match.firstEnd, match.secondEnd)
    }
    append(.delete, one.text(x..<one.count), &segments)
    append(.insert, other.text(y..<other.count), &segments)
    return segments
  }

  /// Segments without empty ones, and those of one operation that follow each other made one.
  static func joined(_ segments: [TextSegment]) -> [TextSegment] {
    segments.reduce(into: []) { joined, segment in
      if let last = joined.last, last.operation == segment.operation {
        joined[joined.count - 1] = TextSegment(last.operation, last.text + segment.text)
      } else {
        append(segment.operation, segment.text, &joined)
      }
    }
  }

  private static func append(
    _ operation: Operation, _ text: String, _ segments: inout [TextSegment]
  ) {
    if !text.isEmpty { segments.append(TextSegment(operation, text)) }
  }
}
