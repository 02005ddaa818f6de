public import Reporting

/// When an application may be decided, and by whom.
public enum ReviewRules {
  /// Lets an actor decide about an application that nobody has decided yet.
  public static func mayDecide(
    _ application: Application, firstDecider: String?, actor: Actor
  ) throws(Failure) {
    try actor.mustNotBeConcerned(by: application.account)
    guard application.state != .pending else { return }
    let name = firstDecider ?? "?"
    throw Failure(
      .conflict, "already_decided",
      Text(
        "\(application.recordID) is already \(application.state.rawValue), by \(name)",
        "\(application.recordID) 已由 \(name) 决定（\(application.state.title.chinese)）"),
      hint: Text(
        "Look at it (doctor show \(application.recordID)); a new application starts anew.",
        "请查看（doctor show \(application.recordID)）；如需重审，请重新提交申请。"),
      subject: application.recordID.description, current: application.state.rawValue)
  }

  /// Lets only a doctor's account apply.
  public static func mayApply(_ account: Account, standing: Standing) throws(Failure) {
    guard account.kind == .doctor else {
      throw Failure(
        .refused, "not_a_doctor",
        Text(
          "\(account.recordID) is a resident's account", "\(account.recordID) 是居民账号"),
        hint: Text("Only a doctor's account applies.", "只有医生账号可以提交资质。"),
        subject: account.recordID.description)
    }
    try EnforcementRules.mustNotBeTerminated(account.recordID, standing)
  }
}
