import CommandLine
import Domain
import Reporting

/// What the commands about operators share.
enum OperatorOptions {
  static let name = Argument(.nonBlank("OPERATOR"), Text("the operator's name", "管理员姓名"))
  static let roleKind = ValueKind<Role>.oneOf("ROLE") { (role: Role) in role.title }
  static let role = Argument(roleKind, Text("the role", "角色"))
}
