import CommandLine
import Domain
import Reporting
import Store

enum OperatorRevoke {
  static let verb = Verb.changing(
    ["operator", "revoke"], .role(.owner),
    About(
      Text("take a role from an operator", "收回角色"),
      [Text("The last owner stays.", "最后一位所有者不可移除。")]),
    parameters: [OperatorOptions.name, OperatorOptions.role] + ChangeOptions.changing,
    fields: OperatorView.view.fields
  ) { invocation, session throws(Failure) in
    let target = try session.operators.named(invocation[OperatorOptions.name])
    try invocation.check(version: target.version, of: target.name)
    let role = try invocation[OperatorOptions.role]
    if role == .owner {
      try RoleRules.mustLeaveAnOwner(
        removing: target, activeOwners: session.operators.active(in: .owner))
    }
    try RoleRules.mustNotConcernSelf(target, actor: session.actor)
    try RoleRules.mustHold(role, target)
    try session.operators.revoke(role, from: target)
    return try RoleChange.journal(target, session)
  }
}
