/// Two texts side by side, clause by clause.
public struct TextComparison: Sendable {
  /// What became of every clause, in the order of the later text; clauses that only the earlier one has
  /// stand behind the one before them.
  public let changes: [ClauseChange]

  /// Compares the clauses of two texts.
  public init(_ earlier: ComparedText, _ later: ComparedText) {
    let alignment = ClauseAlignment(earlier, later)
    // The places of later clauses, so that those in one that was moved are known to be.
    var places = [ClauseChange.Place?](repeating: nil, count: later.clauses.count)
    let pairs = alignment.pairs
    var changes: [ClauseChange] = []
    changes.reserveCapacity(pairs.count)
    for pair in pairs {
      guard let one = pair.earlier, let other = pair.later else {
        changes.append(
          ClauseChange(
            kind: pair.later == nil ? .removed : .added, place: nil, goesAlong: false,
            earlier: pair.earlier.map { ComparedClause($0, of: earlier) },
            later: pair.later.map { ComparedClause($0, of: later) }))
        continue
      }
      let step = Step(earlier: (earlier, one), later: (later, other))
      let place = step.place(pair, alignment, above: step.laterParent.flatMap { places[$0] })
      places[other] = place
      changes.append(
        ClauseChange(
          kind: step.kind(place, hasSameWords: pair.hasSameWords), place: place,
          goesAlong: place != .same && step.isAtHome(alignment) && step.hasSameName,
          earlier: ComparedClause(one, of: earlier), later: ComparedClause(other, of: later)))
    }
    self.changes = changes
  }

  /// How many clauses are of a kind.
  public func count(_ kind: ClauseChange.Kind) -> Int { changes.count { $0.kind == kind } }
}

/// A clause and its counterpart.
private struct Step {
  let earlier: (text: ComparedText, clause: Int)
  let later: (text: ComparedText, clause: Int)

  private var before: ComparedText.Clause { earlier.text.clauses[earlier.clause] }
  private var after: ComparedText.Clause { later.text.clauses[later.clause] }
  var laterParent: Int? { after.parent }

  func place(
    _ pair: ClauseAlignment.Pair, _ alignment: ClauseAlignment, above: ClauseChange.Place?
  ) -> ClauseChange.Place {
    if before.address == after.address || hasSameAddress { return .same }
    return isAtHome(alignment) && pair.isInOrder && above != .moved ? .renumbered : .moved
  }

  /// Whether the addresses are the same although they are put together from other parts: 1.2 may stand
  /// in 1, or by itself.
  private var hasSameAddress: Bool {
    before.name != after.name
      && earlier.text.address(of: earlier.clause) == later.text.address(of: later.clause)
  }

  /// Whether the clauses in which both stand are counterparts.
  func isAtHome(_ alignment: ClauseAlignment) -> Bool {
    guard let parent = after.parent else { return before.parent == nil }
    return before.parent != nil && alignment.counterparts.ofLater[parent] == before.parent
  }

  /// Whether both have the same name within the clauses they stand in.
  var hasSameName: Bool { before.name == after.name }

  func kind(_ place: ClauseChange.Place, hasSameWords: Bool) -> ClauseChange.Kind {
    guard hasSameWords, place != .same || hasSameLabel, hasSameEmphasis
    else { return .changed }
    return switch place {
    case .same: .kept
    case .renumbered: .renumbered
    case .moved: .moved
    }
  }

  private var hasSameLabel: Bool {
    earlier.text.label(of: earlier.clause).isEqual(to: later.text.label(of: later.clause))
  }

  /// Whether the same words are bold.
  private var hasSameEmphasis: Bool {
    if earlier.text.emphasis.isEmpty, later.text.emphasis.isEmpty { return true }
    return earlier.text.emphasis(of: earlier.clause) == later.text.emphasis(of: later.clause)
  }
}
