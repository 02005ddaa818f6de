extension ChangeType {
  /// How many changed characters still make a minor change, of one clause and of all together.
  private static let minorLength = (clause: 40, text: 200)

  /// The type that a clause's difference suggests; a person decides.
  public static func proposed(for difference: ClauseDifference) -> ChangeType {
    if difference.isTitleBlock || difference.changedCharacters == 0 && difference.signs.isEmpty {
      return .editorial
    }
    let signs = difference.signs
    if signs.contains(where: \.mayReduce) { return .reducesRights }
    let isMajor =
      difference.fate != .changed || difference.changesNumbers || !signs.isEmpty
      || difference.changedCharacters > minorLength.clause
    return isMajor ? .major : .minor
  }

  /// The type that the differences between two versions suggest: that of the gravest, or more where
  /// there are many; nil where there are none.
  public static func proposed(for differences: [ClauseDifference]) -> ChangeType? {
    let types = differences.map { proposed(for: $0) }
    guard let gravest = types.max(by: { $0.gravity < $1.gravity }) else { return nil }
    let changed = differences.reduce(0) { $0 + ($1.isTitleBlock ? 0 : $1.changedCharacters) }
    return gravest == .minor && changed > minorLength.text ? .major : gravest
  }

  /// How grave the type is among all.
  private var gravity: Int {
    switch self {
    case .editorial: 0
    case .minor: 1
    case .major: 2
    case .reducesRights: 3
    }
  }
}
