/// What the rules know of a clause that differs between two versions.
public struct ClauseDifference: Sendable {
  /// What became of it as a whole.
  public enum Fate: Sendable {
    /// Both versions have it, with other words, numbers or emphasis.
    case changed
    /// Only the later version has it.
    case added
    /// Only the earlier version has it.
    case removed
  }

  /// What became of it as a whole.
  public let fate: Fate
  /// The sentences of the earlier version in which words changed.
  public let before: String
  /// The same sentences in the later version.
  public let after: String
  /// How many letters, digits and ideographs were deleted or inserted.
  public let changedCharacters: Int
  /// Whether other numbers are written in digits.
  public let changesNumbers: Bool
  /// Whether other words are bold: what was lost or gained.
  public let emphasis: RightsSign.Trend?
  /// What the clause is tagged as, in the earlier and in the later version.
  public let tags: (earlier: [ClauseTag.Kind], later: [ClauseTag.Kind])
  /// Whether it is the title block, which holds dates and no terms.
  public let isTitleBlock: Bool
  /// Why a person should look whether it touches rights: by tags, by emphasis, then by words in the
  /// order in which they are listed.
  public private(set) var signs: [RightsSign] = []

  /// A clause that differs.
  public init(
    _ fate: Fate, before: String, after: String, changedCharacters: Int, changesNumbers: Bool,
    emphasis: RightsSign.Trend?, tags: (earlier: [ClauseTag.Kind], later: [ClauseTag.Kind]),
    isTitleBlock: Bool
  ) {
    self.fate = fate
    self.before = before
    self.after = after
    self.changedCharacters = changedCharacters
    self.changesNumbers = changesNumbers
    self.emphasis = emphasis
    self.tags = tags
    self.isTitleBlock = isTitleBlock
    signs = allSigns
  }

  private var allSigns: [RightsSign] {
    guard changedCharacters > 0 || emphasis != nil || tags.earlier != tags.later else { return [] }
    return tagSigns
      + (emphasis.map { [RightsSign(.emphasis, "bold", $0, mayReduce: false)] } ?? []) + wordSigns
  }

  private var tagSigns: [RightsSign] {
    ClauseTag.Kind.allCases.compactMap { kind in
      switch (tags.earlier.contains(kind), tags.later.contains(kind)) {
      case (false, false): nil
      case (true, false):
        RightsSign(.tag, kind.rawValue, .removed, mayReduce: kind == .duty)
      case (false, true):
        RightsSign(.tag, kind.rawValue, .added, mayReduce: kind != .duty)
      case (true, true):
        RightsSign(
          .tag, kind.rawValue, .kept, mayReduce: changedCharacters > 0 && kind.demandsEmphasis)
      }
    }
  }

  private var wordSigns: [RightsSign] {
    guard changedCharacters > 0 else { return [] }
    let (old, new) = (RightsWordCount(of: before).counts, RightsWordCount(of: after).counts)
    let uses = Set(old.keys).union(new.keys).sorted {
      ($0.word, $0.effect.order) < ($1.word, $1.effect.order)
    }
    return uses.map { use in
      let difference = new[use, default: 0] - old[use, default: 0]
      let trend: RightsSign.Trend = difference == 0 ? .kept : difference > 0 ? .added : .removed
      return RightsSign(
        .word, RightsWord.all[use.word].text, trend,
        mayReduce: trend == .added && use.effect == .restricts
          || trend == .removed && use.effect == .grants)
    }
  }
}

extension RightsWord.Effect {
  fileprivate var order: Int {
    switch self {
    case .restricts: 0
    case .grants: 1
    case .concerns: 2
    }
  }
}
