public import Reporting

/// What holds for a version of an agreement at an instant.
public enum AgreementStatus: String, Sendable, CaseIterable {
  /// It was imported and can be edited.
  case draft
  /// It was submitted and waits for a second person.
  case inReview = "in_review"
  /// A second person approved it; it can be published.
  case approved
  /// It is published and not yet in force.
  case scheduled
  /// It binds now.
  case inForce = "in_force"
  /// A later version took its place.
  case superseded
  /// It was withdrawn, with an explanation.
  case withdrawn

  /// What people call it.
  public var title: Text {
    switch self {
    case .draft: Text("draft", "草稿")
    case .inReview: Text("in review", "审核中")
    case .approved: Text("approved", "已批准")
    case .scheduled: Text("scheduled", "待生效")
    case .inForce: Text("in force", "生效中")
    case .superseded: Text("superseded", "已被取代")
    case .withdrawn: Text("withdrawn", "已撤回")
    }
  }
}
