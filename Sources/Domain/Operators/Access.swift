public import Reporting

/// Who may call a command.
public enum Access: Sendable, Equatable {
  /// Every operator who holds a role.
  case anyRole
  /// Operators who hold one of these roles; owners always do.
  case oneOf([Role])

  /// Operators who hold a role.
  public static func role(_ role: Role) -> Access { .oneOf([role]) }

  /// Refuses an actor who may not; throws `no_operator` or `not_permitted`.
  public func check(_ actor: Actor, for verb: String) throws(Failure) {
    guard let person = actor.operator else {
      let user = actor.osUser.name
      throw Failure(
        .notPermitted, "no_operator",
        Text(
          "no operator is bound to the system user ‘\(user)’",
          "系统用户“\(user)”没有绑定任何管理员"),
        hint: Text(
          "An owner adds one: operator add NAME --os-user \(user).",
          "请所有者添加：operator add 姓名 --os-user \(user)。"))
    }
    guard !allows(person) else { return }
    let held = person.roles.map(\.rawValue).joined(separator: ", ")
    throw Failure(
      .notPermitted, "not_permitted",
      Text(
        "\(person.name) may not call ‘\(verb)’; it needs the role \(names.english)",
        "\(person.name) 无权执行“\(verb)”，需要角色 \(names.chinese)"),
      hint: Text("An owner can grant it: operator grant.", "可由所有者授予：operator grant。"),
      current: held)
  }

  /// The roles, as documentation names them.
  public var names: Text {
    switch self {
    case .anyRole: Text("any", "任意")
    case .oneOf(let roles):
      Text(
        roles.map(\.rawValue).joined(separator: " or "),
        roles.map(\.rawValue).joined(separator: " 或 "))
    }
  }

  private func allows(_ person: Operator) -> Bool {
    switch self {
    case .anyRole: person.mayRead
    case .oneOf(let roles): roles.contains { person.may(actAs: $0) }
    }
  }
}
