import CommandLine
import Domain
import Reporting
import Store

enum OperatorDisable {
  static let verb = Verb.changing(
    ["operator", "disable"], .role(.owner),
    About(Text("let an operator do nothing any more", "停用管理员")),
    parameters: [OperatorOptions.name] + ChangeOptions.changing,
    fields: OperatorView.view.fields,
    question: { invocation throws(Failure) in
      let name = try invocation[OperatorOptions.name]
      return Text("Disable the operator \(name)?", "停用管理员 \(name)？")
    }
  ) { invocation, session throws(Failure) in
    let target = try session.operators.named(invocation[OperatorOptions.name])
    try invocation.check(version: target.version, of: target.name)
    try RoleRules.mustLeaveAnOwner(
      removing: target, activeOwners: session.operators.active(in: .owner))
    try RoleRules.mustNotConcernSelf(target, actor: session.actor)
    guard target.disabledAt == nil else {
      throw Failure(
        .conflict, "already_disabled",
        Text("\(target.name) is disabled already", "\(target.name) 已停用"),
        hint: Text("Nothing is left to do.", "无需操作。"), subject: target.name)
    }
    try session.operators.disable(target)
    return try RoleChange.journal(target, session)
  }
}
