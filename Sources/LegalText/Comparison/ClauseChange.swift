/// What became of a clause from one text to another.
public struct ClauseChange: Sendable, Equatable {
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

  /// What became of it.
  public let kind: Kind
  /// The clause in the earlier text.
  public let earlier: Node?
  /// The clause in the later text.
  public let later: Node?
  /// How its words changed; for one that was added or removed, its words.
  public let segments: [TextSegment]

  /// Whether other words are printed in bold.
  public var changesEmphasis: Bool {
    guard let earlier, let later else { return false }
    return earlier.paragraphs.map(\.emphasis) != later.paragraphs.map(\.emphasis)
  }

  /// Whether anything changed that is read: letters, digits or ideographs.
  public var changesWords: Bool {
    segments.contains { segment in
      segment.operation != .equal
        && segment.text.unicodeScalars.contains {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
    }
  }
}
