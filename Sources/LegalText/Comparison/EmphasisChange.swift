/// What became of what is printed in bold.
public enum EmphasisChange: String, Sendable, CaseIterable {
  /// Words are bold that were not.
  case gained
  /// Words are no longer bold.
  case lost
  /// Some words are bold that were not, and some are no longer.
  case shifted

  /// What became of the words of all segments; nil where the same of them are bold.
  init?(of segments: [TextSegment]) {
    let changes = Set(segments.compactMap(\.emphasis))
    guard let first = changes.first else { return nil }
    self = changes.count > 1 ? .shifted : first
  }
}

extension TextSegment {
  /// Segments, divided where words that both clauses have became bold, or are no longer. What was
  /// inserted or deleted, bold or not, says nothing about the others.
  static func dividedByEmphasis(
    _ segments: [TextSegment], from earlier: ComparedClause, to later: ComparedClause
  ) -> [TextSegment] {
    let (before, after) = (earlier.bold, later.bold)
    guard before != nil || after != nil else { return segments }
    var divided: [TextSegment] = []
    var (one, other) = (0, 0)
    for segment in segments {
      let scalars = segment.text.unicodeScalars
      if segment.operation == .equal {
        let changes = (0..<scalars.count).map { place in
          change(from: before?[one + place] ?? false, to: after?[other + place] ?? false)
        }
        divided += parts(of: scalars, by: changes)
      } else {
        divided.append(segment)
      }
      if segment.operation != .insert { one += scalars.count }
      if segment.operation != .delete { other += scalars.count }
    }
    return divided
  }

  private static func change(from wasBold: Bool, to isBold: Bool) -> EmphasisChange? {
    wasBold == isBold ? nil : isBold ? .gained : .lost
  }

  /// Words that both clauses have, in as many parts as there are runs of one change.
  private static func parts(
    of scalars: String.UnicodeScalarView, by changes: [EmphasisChange?]
  ) -> [TextSegment] {
    var parts: [TextSegment] = []
    var run = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      run.append(scalar)
      if place + 1 == changes.count || changes[place + 1] != changes[place] {
        parts.append(TextSegment(.equal, String(run), emphasis: changes[place]))
        run.removeAll()
      }
    }
    return parts
  }
}
