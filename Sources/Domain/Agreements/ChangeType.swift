public import Reporting

/// What kind of change a version makes to the one before it.
public enum ChangeType: String, Sendable, CaseIterable {
  /// Words are put better and mean the same.
  case editorial
  /// Something changes that hardly concerns anybody.
  case minor
  /// Something changes that people should know.
  case major
  /// It takes rights away: it binds nobody by continued use.
  case reducesRights = "reduces_rights"

  /// What people call it.
  public var title: Text {
    switch self {
    case .editorial: Text("editorial: it means the same", "文字修订：含义不变")
    case .minor: Text("minor", "轻微变更")
    case .major: Text("major: people should know", "重大变更：应当告知")
    case .reducesRights:
      Text("reduces rights: binds after explicit acceptance only", "减少用户权利：须明示同意方可约束")
    }
  }
}
