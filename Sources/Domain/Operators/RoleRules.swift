public import Reporting

/// Who may give and take roles.
public enum RoleRules {
  /// Refuses a change of the actor's own roles.
  public static func mustNotConcernSelf(_ target: Operator, actor: Actor) throws(Failure) {
    guard target.id == actor.operator?.id else { return }
    throw Failure(
      .refused, "own_roles",
      Text("nobody changes their own roles", "任何人不得变更自己的角色"),
      hint: Text("Ask another owner.", "请由另一位所有者操作。"), subject: target.name)
  }

  /// Refuses to leave the store without an owner.
  public static func mustLeaveAnOwner(
    removing target: Operator, activeOwners: [Operator]
  ) throws(Failure) {
    guard activeOwners.contains(where: { $0.id == target.id }), activeOwners.count < 2 else {
      return
    }
    throw Failure(
      .refused, "last_owner",
      Text("\(target.name) is the last owner", "\(target.name) 是最后一位所有者"),
      hint: Text("Make someone else an owner first.", "请先授予他人所有者角色。"), subject: target.name)
  }

  /// Refuses a role that is held already.
  public static func mustNotHold(_ role: Role, _ target: Operator) throws(Failure) {
    guard target.roles.contains(role) else { return }
    throw Failure(
      .conflict, "already_granted",
      Text(
        "\(target.name) already holds ‘\(role.rawValue)’", "\(target.name) 已拥有“\(role.rawValue)”"),
      hint: Text("Nothing is left to do.", "无需操作。"), subject: target.name)
  }

  /// Refuses to take away what is not held.
  public static func mustHold(_ role: Role, _ target: Operator) throws(Failure) {
    guard !target.roles.contains(role) else { return }
    throw Failure(
      .conflict, "not_granted",
      Text(
        "\(target.name) does not hold ‘\(role.rawValue)’", "\(target.name) 没有“\(role.rawValue)”"),
      hint: Text("Nothing is left to do.", "无需操作。"), subject: target.name)
  }
}
