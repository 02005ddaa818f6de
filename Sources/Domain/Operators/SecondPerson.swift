public import Reporting

/// The rule of the second person: nobody confirms what they proposed themselves.
public enum SecondPerson {
  /// What a confirmation has to say of itself for ever.
  public struct Confirmation: Sendable, Equatable {
    /// Whether both persons are bound to one user of the operating system.
    public let sharesOSUser: Bool
  }

  /// Decides whether an actor may confirm an open proposal.
  ///
  /// `operatorCount` is how many operators could act as the second person, the proposer among them;
  /// `allowsSharedOSUser` is the setting for trials.
  public static func confirm(
    _ proposal: Proposal, by actor: Actor, operatorCount: Int, allowsSharedOSUser: Bool
  ) throws(Failure) -> Confirmation {
    try mustBeOpen(proposal)
    guard let second = actor.operator, second.id != proposal.proposer.id else {
      throw selfReview(proposal, operatorCount: operatorCount)
    }
    let shares = second.osUserID == proposal.proposer.osUserID
    guard !shares || allowsSharedOSUser else {
      throw Failure(
        .refused, "same_os_user",
        Text(
          "\(second.name) and \(proposal.proposer.name) are bound to one user of the system",
          "\(second.name) 与 \(proposal.proposer.name) 绑定同一系统用户"),
        hint: Text(
          "The second person needs a login of their own; for trials: store settings set "
            + "allow_shared_os_user true.",
          "复核人须使用自己的系统账户；仅试用时可执行：store settings set allow_shared_os_user true。"),
        subject: proposal.id.description)
    }
    return Confirmation(sharesOSUser: shares)
  }

  /// Refuses what is to be done to a proposal that has ended already.
  public static func mustBeOpen(_ proposal: Proposal) throws(Failure) {
    guard let outcome = proposal.outcome else { return }
    let name = proposal.settledBy ?? "?"
    throw Failure(
      .conflict, "already_settled",
      Text(
        "\(proposal.id) is \(outcome.rawValue), by \(name)",
        "\(proposal.id) 已由 \(name) 处理（\(outcome.rawValue)）"),
      hint: Text("Propose anew if it is still wanted.", "如仍需要，请重新提出。"),
      subject: proposal.id.description, current: outcome.rawValue)
  }

  /// Refuses a second proposal for the same act on the same subject, unless it is to take the
  /// first one's place.
  public static func mustNotCompete(with open: Proposal?, supersedes: Bool) throws(Failure) {
    guard let open, !supersedes else { return }
    throw Failure(
      .conflict, "already_proposed",
      Text(
        "\(open.id) by \(open.proposer.name) already proposes this",
        "\(open.proposer.name) 已提出 \(open.id)"),
      hint: Text(
        "Confirm it (proposal confirm \(open.id)), or repeat with --supersede.",
        "请复核（proposal confirm \(open.id)），或加 --supersede 取而代之。"),
      subject: open.subject, current: open.id.description)
  }

  private static func selfReview(_ proposal: Proposal, operatorCount: Int) -> Failure {
    let hint =
      operatorCount < 2
      ? Text(
        "Add one: operator add NAME --role \(proposal.act.role.rawValue) --os-user USER.",
        "请先添加一位：operator add 姓名 --role \(proposal.act.role.rawValue) --os-user 系统用户。")
      : Text("Ask another operator to confirm it.", "请由另一位管理员复核。")
    return Failure(
      .refused, "self_review",
      Text(
        "\(proposal.id) is your own proposal; a second person has to confirm it",
        "\(proposal.id) 由您本人提出，须由第二人复核"),
      hint: hint, subject: proposal.id.description)
  }
}
