public import Reporting

/// A client of the platform for which an agreement is made.
public enum AgreementClient: String, Sendable, CaseIterable {
  /// The residents' app.
  case resident
  /// The doctors' app.
  case doctor
  /// The management side.
  case admin

  /// What people call it.
  public var title: Text {
    switch self {
    case .resident: Text("the residents' app", "居民端")
    case .doctor: Text("the doctors' app", "医生端")
    case .admin: Text("the management side", "管理端")
    }
  }

  /// The client that the holder of an account uses.
  public init(of kind: AccountKind) {
    switch kind {
    case .resident: self = .resident
    case .doctor: self = .doctor
    }
  }
}
