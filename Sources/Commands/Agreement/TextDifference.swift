import Domain
import LegalText

/// What two texts differ in, and what that suggests.
struct TextDifference {
  /// A clause that differs, or was kept.
  struct Line {
    let change: ClauseChange
    let wording: WordingChange
    /// What it suggests; nil for a clause that was kept.
    let proposal: ChangeType?
    /// Why it may touch rights.
    let signs: [RightsSign]
  }

  let earlier: GivenText
  let later: GivenText
  private let comparison: TextComparison
  /// The clauses that differ.
  private let differing: [Line]
  /// What the differences suggest; nil where there are none.
  let proposal: ChangeType?

  init(_ earlier: ComparableText, _ later: ComparableText) {
    self.earlier = earlier.given
    self.later = later.given
    comparison = TextComparison(earlier.clauses, later.clauses)
    let tags = (earlier.given.tags, later.given.tags)
    let judgements = comparison.changes.filter { $0.kind != .kept }.map { Judgement($0, tags) }
    differing = judgements.map(\.line)
    proposal = .proposed(for: judgements.map(\.difference))
  }

  /// Whether the texts have the same clauses with the same words in the same places.
  var isEmpty: Bool { differing.isEmpty }

  /// The clauses that may touch rights.
  var touchingRights: [Line] { differing.filter { !$0.signs.isEmpty } }

  func count(_ kind: ClauseChange.Kind) -> Int { comparison.count(kind) }

  /// The clauses that differ, in the order of the later text; also those that were kept, if asked for.
  func lines(withKept isWhole: Bool) -> [Line] {
    guard isWhole else { return differing }
    return rows.map { change, line in
      line ?? Line(change: change, wording: change.wording, proposal: nil, signs: [])
    }
  }

  /// Every clause in the order of the later text, with what is said of it where it differs.
  var rows: [(change: ClauseChange, line: Line?)] {
    var rest = differing[...]
    return comparison.changes.map { ($0, $0.kind == .kept ? nil : rest.popFirst()) }
  }
}

/// What is said of a clause that differs, and what the rules were told of it.
private struct Judgement {
  let line: TextDifference.Line
  let difference: ClauseDifference

  /// The tags of two versions, by the addresses of their clauses.
  typealias Tags = (earlier: [String: [ClauseTag]], later: [String: [ClauseTag]])

  init(_ change: ClauseChange, _ tags: Tags) {
    let wording = change.wording
    difference = ClauseDifference(
      change, wording,
      tags: (Self.kinds(change.earlier, tags.earlier), Self.kinds(change.later, tags.later)))
    line = TextDifference.Line(
      change: change, wording: wording, proposal: .proposed(for: difference),
      signs: difference.signs)
  }

  private static func kinds(
    _ clause: ComparedClause?, _ tags: [String: [ClauseTag]]
  ) -> [ClauseTag.Kind] {
    guard let clause, !tags.isEmpty else { return [] }
    return (tags[clause.address] ?? []).map(\.kind)
  }
}

extension ClauseDifference {
  /// What the rules are to know of a clause.
  fileprivate init(
    _ change: ClauseChange, _ wording: WordingChange,
    tags: (earlier: [ClauseTag.Kind], later: [ClauseTag.Kind])
  ) {
    let fate: Fate = change.earlier == nil ? .added : change.later == nil ? .removed : .changed
    let emphasis: RightsSign.Trend? =
      switch wording.emphasis {
      case nil: nil
      case .gained: .added
      case .lost: .removed
      case .shifted: .kept
      }
    self.init(
      fate, before: wording.sentences.before, after: wording.sentences.after,
      changedCharacters: wording.changedCharacters, changesNumbers: wording.changesNumbers,
      emphasis: emphasis, tags: tags,
      isTitleBlock: (change.later ?? change.earlier)?.isTitleBlock ?? false)
  }
}
