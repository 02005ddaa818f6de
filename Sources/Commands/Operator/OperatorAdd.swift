import CommandLine
import Domain
import Formats
import Reporting
import Store

enum OperatorAdd {
  private static let roles = Option(
    "role", .nonBlank("ROLES"),
    Text("the roles, with commas between", "角色，多个以逗号分隔"))
  private static let osUser = Option(
    "os-user", .nonBlank("USER"), Text("the system user to bind to (yours)", "绑定的系统用户（默认当前用户）"))

  static let verb = Verb.changing(
    ["operator", "add"], .role(.owner),
    About(
      Text("add an operator", "添加管理员"),
      examples: [
        .init(
          "operator add 王敏 --role reviewer,moderator --os-user wangmin",
          Text("bound to a system user of her own", "绑定到其本人的系统用户"))
      ]),
    parameters: [OperatorOptions.name, roles, osUser] + ChangeOptions.adding,
    fields: OperatorView.view.fields
  ) { invocation, session throws(Failure) in
    let name = try invocation[OperatorOptions.name]
    guard name.unicodeScalars.count <= 64 else {
      throw invocation.usage(
        "name_too_long", Text("the name has over 64 characters", "姓名超过 64 个字符"))
    }
    let user = try user(invocation)
    let given = try roles(invocation)
    let person = try session.operators.add(name, osUserID: user.id, roles: given)
    try session.journal(
      name,
      JournalDetail(after: [
        JSON.Member("os_user_id", .integer(Int64(user.id))),
        JSON.Member("roles", .array(given.map { .string($0.rawValue) })),
      ]))
    return OperatorView.view.record(OperatorSummary(person: person))
  }

  private static func user(_ invocation: Invocation) throws(Failure) -> OSUser {
    guard let word = try invocation[osUser] else { return SystemUser.current }
    guard let user = SystemUser.named(word) else {
      throw Failure(
        .notFound, "unknown_os_user",
        Text("the system has no user ‘\(word)’", "系统中没有用户“\(word)”"),
        hint: Text("Give a name or a numeric id.", "请给出用户名或数字编号。"), subject: word)
    }
    return user
  }

  private static func roles(_ invocation: Invocation) throws(Failure) -> [Role] {
    var roles: [Role] = []
    for word in try (invocation[self.roles] ?? "").split(separator: ",") {
      do {
        let role = try OperatorOptions.roleKind.read(String(word))
        if !roles.contains(role) { roles.append(role) }
      } catch {
        throw invocation.usage(
          "invalid_value", Text("‘--role \(word)’ ", "“--role \(word)”") + error.expectation)
      }
    }
    return roles
  }
}
