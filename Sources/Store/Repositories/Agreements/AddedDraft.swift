public import Domain
import Formats

/// A text that was imported.
public struct AddedDraft: Sendable {
  /// The version that holds it.
  public let version: AgreementVersion
  /// What it took over; nil where there was no version before it, or nothing was added.
  public let inherited: Inherited?

  /// What a draft took over from the version before it.
  public struct Inherited: Sendable {
    /// The permanent name of that version.
    public let source: String
    /// The tags of the clauses, by address.
    public let tags: [String: [ClauseTag]]
    /// The addresses of the clauses whose bold words were taken over.
    public let emphasised: [String]
    /// The lines of the source at which paragraphs begin that were ambiguous and have their owner.
    public let settledLines: [Int]

    /// How many tags there are.
    public var tagCount: Int { tags.values.reduce(0) { $0 + $1.count } }

    /// What the journal says of it.
    var members: [JSON.Member] {
      [
        JSON.Member("from", .string(source)), JSON.Member("tags", .integer(Int64(tagCount))),
        JSON.Member("emphasised", .array(emphasised.map { .string($0) })),
        JSON.Member("settled_lines", .array(settledLines.map { .integer(Int64($0)) })),
      ]
    }
  }
}
