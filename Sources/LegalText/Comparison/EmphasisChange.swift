/// What became of what is printed in bold.
public enum EmphasisChange: String, Sendable, CaseIterable {
  /// Words are bold that were not.
  case gained
  /// Words are no longer bold.
  case lost
  /// Some words are bold that were not, and some are no longer.
  case shifted

  /// What became of the words that both clauses have; nil where the same of them are bold. What was
  /// inserted or deleted, bold or not, says nothing about the others.
  init?(from earlier: ComparedClause, to later: ComparedClause, by segments: [TextSegment]) {
    let (before, after) = (earlier.bold, later.bold)
    guard before != nil || after != nil else { return nil }
    var (gains, losses) = (false, false)
    var (one, other) = (0, 0)
    for segment in segments {
      let length = segment.text.unicodeScalars.count
      for place in 0..<length where segment.operation == .equal {
        let (wasBold, isBold) = (before?[one + place] ?? false, after?[other + place] ?? false)
        gains = gains || isBold && !wasBold
        losses = losses || wasBold && !isBold
      }
      if segment.operation != .insert { one += length }
      if segment.operation != .delete { other += length }
    }
    switch (gains, losses) {
    case (false, false): return nil
    case (true, false): self = .gained
    case (false, true): self = .lost
    case (true, true): self = .shifted
    }
  }
}
