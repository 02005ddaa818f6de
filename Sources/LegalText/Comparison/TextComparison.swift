/// Two texts side by side, clause by clause.
public struct TextComparison: Sendable {
  /// What became of every clause, in the order of the later text.
  public let changes: [ClauseChange]

  /// Compares the clauses of two texts.
  public init(_ earlier: [Node], _ later: [Node]) {
    let alignment = ClauseAlignment(earlier, later)
    let homes = Dictionary(
      alignment.pairs.compactMap { pair in
        pair.later.flatMap { place in
          pair.earlier.map { (later[place].address, earlier[$0].address) }
        }
      }, uniquingKeysWith: { one, _ in one })
    changes = alignment.pairs.map { pair in
      Self.change(pair.earlier.map { earlier[$0] }, pair.later.map { later[$0] }, homes)
    }
  }

  /// How many clauses are of a kind.
  public func count(_ kind: ClauseChange.Kind) -> Int { changes.count { $0.kind == kind } }

  private static func change(
    _ earlier: Node?, _ later: Node?, _ homes: [String: String]
  ) -> ClauseChange {
    let (before, after) = (words(earlier), words(later))
    guard let earlier, let later else {
      let segment = TextSegment(
        operation: earlier == nil ? .insert : .delete, text: earlier == nil ? after : before)
      return ClauseChange(
        kind: earlier == nil ? .added : .removed, earlier: earlier, later: later,
        segments: segment.text.isEmpty ? [] : [segment])
    }
    let segments = TextSegment.between(before, after)
    let isSame =
      ClauseWords(earlier).words == ClauseWords(later).words
      && earlier.paragraphs.map(\.emphasis.count) == later.paragraphs.map(\.emphasis.count)
    let kind: ClauseChange.Kind =
      if !isSame {
        .changed
      } else if earlier.address == later.address {
        .kept
      } else if later.parent.flatMap({ homes[$0] }) == earlier.parent {
        .renumbered
      } else {
        .moved
      }
    return ClauseChange(kind: kind, earlier: earlier, later: later, segments: segments)
  }

  private static func words(_ node: Node?) -> String { node?.texts.joined(separator: "\n") ?? "" }
}
