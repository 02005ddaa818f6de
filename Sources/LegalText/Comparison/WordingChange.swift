/// How the words of a clause changed.
public struct WordingChange: Sendable, Equatable {
  /// How its number and all its words changed, divided where words became bold or are no longer; of a
  /// clause that was added or removed, its words.
  public let segments: [TextSegment]
  /// The sentences in which words changed; the number of the clause is not among them.
  public let sentences: ChangedSentences
  /// How many letters, digits and ideographs were deleted or inserted; those of the number of the
  /// clause are not counted.
  public let changedCharacters: Int
  /// Whether other numbers are written in digits, that of the clause left aside.
  public let changesNumbers: Bool
  /// What became of what is bold; nil where the same words are, or where there is one text only.
  public let emphasis: EmphasisChange?

  init(of change: ClauseChange) {
    let label = Self.segments(change.earlier?.label, change.later?.label)
    let hasSameWords = change.kind != .changed && change.earlier != nil && change.later != nil
    let words =
      hasSameWords
      ? [TextSegment(.equal, change.later?.words ?? "")]
      : Self.segments(change.earlier?.words, change.later?.words)
    let joined = TextSegment.joined(label + words)
    if let earlier = change.earlier, let later = change.later, !hasSameWords {
      segments = TextSegment.dividedByEmphasis(joined, from: earlier, to: later)
    } else {
      segments = joined
    }
    emphasis = EmphasisChange(of: segments)
    sentences = ChangedSentences(of: words)
    let changed = words.filter { $0.operation != .equal }
    changedCharacters = changed.reduce(0) { $0 + Self.characters($1.text) }
    changesNumbers = Self.numbers(changed, .delete) != Self.numbers(changed, .insert)
  }

  private static func segments(_ earlier: String?, _ later: String?) -> [TextSegment] {
    switch (earlier, later) {
    case (let earlier?, let later?): TextSegment.between(earlier, later)
    case (let earlier?, nil): TextSegment.joined([TextSegment(.delete, earlier)])
    case (nil, let later?): TextSegment.joined([TextSegment(.insert, later)])
    case (nil, nil): []
    }
  }

  private static func characters(_ text: String) -> Int {
    text.unicodeScalars.count { scalar in
      Scalars.isHan(scalar) || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil
    }
  }

  /// The numbers in segments of one kind, in an order that does not depend on where they stand.
  private static func numbers(
    _ segments: [TextSegment], _ operation: TextSegment.Operation
  ) -> [ArraySlice<UInt8>] {
    segments.lazy.filter { $0.operation == operation }.flatMap { segment in
      Array(segment.text.utf8).split { !(0x30...0x39).contains($0) }
    }.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
