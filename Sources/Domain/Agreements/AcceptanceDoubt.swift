public import Reporting
public import Time

/// Why a row of the acceptance ledger, which is kept as a fact, names a version that did not hold.
public enum AcceptanceDoubt: String, Sendable, CaseIterable {
  /// The version was withdrawn, before or after.
  case withdrawn
  /// Nobody had published it by then, and it was not in force.
  case notYetPublished = "not_yet_published"
  /// Another version had taken its place by then.
  case superseded

  /// What stands against an acceptance of a version; nil where nothing does, and for objections and
  /// withdrawals, which may come at any time.
  public init?(
    _ method: AcceptanceMethod, of version: AgreementVersion, at instant: Instant
  ) {
    guard method.accepts else { return nil }
    if version.withdrawal != nil {
      self = .withdrawn
      return
    }
    switch version.status(at: instant) {
    case .superseded: self = .superseded
    case .scheduled:
      let published = version.publication?.publishedAt.milliseconds ?? 0
      guard instant.milliseconds + HandedIn.tolerance < published else { return nil }
      self = .notYetPublished
    case .draft, .inReview, .approved, .inForce, .withdrawn: return nil
    }
  }

  /// What is said of a row that names a version.
  public func message(about version: String) -> Text {
    switch self {
    case .withdrawn:
      Text("\(version) was withdrawn and does not bind", "\(version) 已撤回，不具约束力")
    case .notYetPublished:
      Text("\(version) was not published by then", "\(version) 当时尚未发布")
    case .superseded: Text("\(version) was superseded by then", "\(version) 当时已被取代")
    }
  }
}
