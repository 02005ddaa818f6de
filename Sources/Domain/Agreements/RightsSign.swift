/// Why a change may touch somebody's rights.
public struct RightsSign: Sendable, Equatable {
  /// What shows it.
  public enum Basis: String, Sendable, CaseIterable {
    /// The clause's tag.
    case tag
    /// Words that are bold now and were not, or the other way round.
    case emphasis
    /// A word of a sentence that changed.
    case word
  }

  /// What became of it.
  public enum Trend: String, Sendable, CaseIterable {
    /// It is new, or there more often than before.
    case added
    /// It is gone, or there less often than before.
    case removed
    /// It is there as before, beside what changed.
    case kept
  }

  /// What shows it.
  public let basis: Basis
  /// The tag, `bold`, or the word.
  public let name: String
  /// What became of it.
  public let trend: Trend
  /// Whether by it the change may take rights away.
  public let mayReduce: Bool

  init(_ basis: Basis, _ name: String, _ trend: Trend, mayReduce: Bool) {
    self.basis = basis
    self.name = name
    self.trend = trend
    self.mayReduce = mayReduce
  }

  /// How lists write it: `+不承担`, `-有权`, `disclaimer`.
  public var description: String {
    switch trend {
    case .added: "+" + name
    case .removed: "-" + name
    case .kept: name
    }
  }
}
