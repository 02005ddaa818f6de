public import Reporting

/// What an operator may do.
public enum Role: String, Sendable, CaseIterable {
  /// Everything, and who may do what.
  case owner
  /// Reviews doctors' credentials.
  case reviewer
  /// Judges content and acts on accounts.
  case moderator
  /// Imports and publishes agreements.
  case publisher
  /// Sees sensitive data and answers requests about it.
  case privacy
  /// Reads everything and changes nothing.
  case auditor

  /// What people call it.
  public var title: Text {
    switch self {
    case .owner: Text("owner: holds every role", "所有者：拥有全部角色")
    case .reviewer: Text("reviews doctors' credentials", "审核医生资质")
    case .moderator: Text("judges content and acts on accounts", "处置内容和账号")
    case .publisher: Text("imports and publishes agreements", "导入和发布协议")
    case .privacy: Text("sees sensitive data, answers requests", "查看敏感信息、答复权利请求")
    case .auditor: Text("reads everything, changes nothing", "只读全部数据")
    }
  }
}
