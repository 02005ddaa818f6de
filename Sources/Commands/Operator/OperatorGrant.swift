import CommandLine
import Domain
import Reporting
import Store

enum OperatorGrant {
  static let verb = Verb.changing(
    ["operator", "grant"], .role(.owner),
    About(
      Text("give an operator a role", "授予角色"),
      [Text("Nobody changes their own roles.", "任何人不得变更自己的角色。")],
      examples: [.init("operator grant 王敏 privacy", Text("a further role", "增加角色"))]),
    parameters: [OperatorOptions.name, OperatorOptions.role] + ChangeOptions.changing,
    fields: OperatorView.view.fields
  ) { invocation, session throws(Failure) in
    let target = try session.operators.named(invocation[OperatorOptions.name])
    try invocation.check(version: target.version, of: target.name)
    let role = try invocation[OperatorOptions.role]
    try RoleRules.mustNotConcernSelf(target, actor: session.actor)
    try RoleRules.mustNotHold(role, target)
    try session.operators.grant(role, to: target)
    return try RoleChange.journal(target, session)
  }
}
