public import Reporting

/// What a decision does to its subject.
public enum MeasureKind: String, Sendable, CaseIterable {
  /// The holder was told; nothing is taken away.
  case warning
  /// Some services are closed to the account.
  case restriction
  /// Every service is closed to the account for a time.
  case suspension
  /// The account is ended for good.
  case termination
  /// The item is not shown any more.
  case removal

  /// What people call it.
  public var title: Text {
    switch self {
    case .warning: Text("warning", "警示")
    case .restriction: Text("restriction", "限制功能")
    case .suspension: Text("suspension", "暂停使用")
    case .termination: Text("termination", "终止账号")
    case .removal: Text("removal", "删除内容")
    }
  }
}
