import Reporting

/// What the rules know of a clause that differs between two versions.
public struct ClauseDifference: Sendable {
  /// The words that the later version does not have, or not there.
  public let deleted: String
  /// The words that the earlier version does not have.
  public let inserted: String
  /// All words of the clause, in either version.
  public let words: String
  /// What the clause is tagged as, in either version.
  public let tags: [ClauseTag.Kind]
  /// Whether the clause was added or removed as a whole.
  public let isWhole: Bool
  /// Whether anything changed that is read, and not punctuation or a number alone.
  public let changesWords: Bool

  /// A clause that differs.
  public init(
    deleted: String, inserted: String, words: String, tags: [ClauseTag.Kind], isWhole: Bool,
    changesWords: Bool
  ) {
    self.deleted = deleted
    self.inserted = inserted
    self.words = words
    self.tags = tags
    self.isWhole = isWhole
    self.changesWords = changesWords
  }

  /// Why a person should look whether it touches rights: the tags and words that speak of them, in
  /// the order in which they are listed here.
  public var rights: [String] {
    guard changesWords else { return [] }
    let tagged = tags.filter(Self.tagsOfRights.contains).map(\.rawValue)
    let changed = deleted + "\n" + inserted
    return tagged
      + Self.wordsOfRights.filter {
        changed.contains($0) || Self.exempting.contains($0) && words.contains($0)
      }
  }

  /// Whether it may take rights away: a disclaimer or a restriction is touched, words that exempt or
  /// restrict are new, or words that grant something are gone.
  var mayReduceRights: Bool {
    guard changesWords else { return false }
    return !tags.filter(Self.tagsOfRights.contains).isEmpty
      || Self.restricting.contains { inserted.contains($0) && !deleted.contains($0) }
      || Self.granting.contains { deleted.contains($0) && !inserted.contains($0) }
  }

  private static let tagsOfRights: [ClauseTag.Kind] = [.disclaimer, .rightsRestriction]
  /// What makes a clause an exemption, wherever in it something changes.
  private static let exempting = ["不承担", "免责", "免除", "概不负责"]
  private static let restricting = [
    "不承担", "免责", "免除", "概不负责", "不予退", "限制", "终止", "暂停", "注销", "放弃", "不得", "视为同意", "单方",
    "费用", "赔偿",
  ]
  private static let granting = ["有权", "可以", "退还", "免费", "赔偿", "保证", "承诺", "撤回", "删除", "更正", "查阅"]
  private static let wordsOfRights = restricting + granting.filter { !restricting.contains($0) }
}

extension ChangeType {
  /// The type that the differences between two versions suggest; a person decides.
  public static func proposed(for differences: [ClauseDifference]) -> ChangeType {
    if differences.contains(where: \.mayReduceRights) { return .reducesRights }
    let telling = differences.filter(\.changesWords)
    if telling.isEmpty { return .editorial }
    let changed = telling.reduce(0) {
      $0 + $1.inserted.unicodeScalars.count + $1.deleted.unicodeScalars.count
    }
    return telling.contains(where: \.isWhole) || changed > minorLength ? .major : .minor
  }

  /// How many changed characters still make a minor change.
  private static let minorLength = 200
}
