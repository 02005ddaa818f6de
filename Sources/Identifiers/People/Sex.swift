public import Reporting

/// The sex that an identity number states.
public enum Sex: String, Sendable, CaseIterable {
  /// 男
  case male
  /// 女
  case female

  /// What people call it.
  public var title: Text {
    switch self {
    case .male: Text("male", "男")
    case .female: Text("female", "女")
    }
  }
}
