/// What became of a clause from one text to another.
public struct ClauseChange: Sendable {
  /// The kinds of change.
  public enum Kind: String, Sendable, CaseIterable {
    /// The same words in the same place.
    case kept
    /// Other words, or other emphasis.
    case changed
    /// Only the later text has it.
    case added
    /// Only the earlier text has it.
    case removed
    /// The same words elsewhere.
    case moved
    /// The same words under another number.
    case renumbered
  }

  /// Where a clause went.
  public enum Place: String, Sendable, CaseIterable {
    /// Its address is the same.
    case same
    /// Its address is another, because clauses before it or above it were added or removed.
    case renumbered
    /// It stands elsewhere: in another clause, in another order, or in one that was moved.
    case moved
  }

  /// What became of it.
  public let kind: Kind
  /// Where it went; nil where only one of the texts has it.
  public let place: Place?
  /// Whether its address is another only because that of the clause it stands in is.
  public let goesAlong: Bool
  /// The clause in the earlier text.
  public let earlier: ComparedClause?
  /// The clause in the later text.
  public let later: ComparedClause?

  /// How its words changed; they are compared anew at each call.
  public var wording: WordingChange { WordingChange(of: self) }
}
