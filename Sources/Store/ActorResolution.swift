import Domain
import Glibc
import Reporting

/// Finds out who acts: the operating system vouches for the user, the store knows the operators.
enum ActorResolution {
  /// The actor behind the present process; `name` chooses among the operators bound to its user.
  ///
  /// Throws `operator_not_bound` where the operator named is not bound to this user, and
  /// `operator_ambiguous` where none is named and several are bound.
  ///
  /// Which accounts are the operator's own matters to acts alone, and is looked up only for them.
  static func actor(
    named name: String?, in database: Database, acts: Bool
  ) throws(Failure) -> Actor {
    let user = SystemUser.current
    let bound = try OperatorRepository.bound(to: user.id, in: database)
      .filter { $0.disabledAt == nil }
    let chosen = try choose(name, among: bound, user)
    var linked: Set<Int64> = []
    if acts, let chosen {
      linked = try OperatorRepository.linkedAccounts(of: chosen.id, in: database)
    }
    return Actor(operator: chosen, osUser: user, linkedAccounts: linked)
  }

  private static func choose(
    _ name: String?, among bound: [Operator], _ user: OSUser
  ) throws(Failure) -> Operator? {
    if let name {
      guard let chosen = bound.first(where: { $0.name == name }) else {
        throw Failure(
          .notPermitted, "operator_not_bound",
          Text(
            "‘\(name)’ is no operator bound to the system user ‘\(user.name)’",
            "“\(name)”不是绑定到系统用户“\(user.name)”的管理员"),
          hint: Text("Act as yourself; see operator list.", "请以本人身份操作；参见 operator list。"),
          subject: name)
      }
      return chosen
    }
    guard bound.count < 2 else {
      let names = bound.map(\.name).joined(separator: ", ")
      throw Failure(
        .notPermitted, "operator_ambiguous",
        Text(
          "several operators are bound to ‘\(user.name)’: \(names)",
          "系统用户“\(user.name)”绑定了多位管理员：\(names)"),
        hint: Text(
          "Choose with --operator or XSYF_OPERATOR.", "请用 --operator 或 XSYF_OPERATOR 指明。"))
    }
    return bound.first
  }
}
