import CommandLine
import Domain
import Formats
import Reporting
import Store

enum OperatorLink {
  private static let relation = Option(
    "as",
    .word(
      "RELATION",
      of: [
        Choice("own", Text("the operator's own account", "本人账号")),
        Choice("relative", Text("a relative's account", "亲属账号")),
      ]), Text("whose account it is (own)", "账号归属（默认 own）"))

  static let verb = Verb.changing(
    ["operator", "link"], .anyRole,
    About(
      Text("declare an account as an operator's own or a relative's", "申报管理员本人或亲属的账号"),
      [
        Text(
          "An operator declares their own; an owner declares anyone's. Matters about a declared account are refused to that operator.",
          "管理员申报自己的，所有者可代为申报。申报后，该管理员不得处理涉及该账号的事项。")
      ],
      examples: [
        .init("operator link 王敏 r-2001 --as relative", Text("a relative's account", "亲属账号"))
      ]),
    parameters: [OperatorOptions.name, AccountOptions.account, relation] + ChangeOptions.adding,
    fields: OperatorView.view.fields
  ) { invocation, session throws(Failure) in
    let target = try session.operators.named(invocation[OperatorOptions.name])
    if target.id != session.actor.operator?.id {
      try Access.role(.owner).check(session.actor, for: "operator link")
    }
    let account = try session.accounts.named(invocation[AccountOptions.account])
    let relation = try invocation[relation] ?? "own"
    try session.operators.link(target, to: account, as: relation)
    try session.journal(
      target.name,
      JournalDetail(after: [
        JSON.Member("account", .string(account.recordID.description)),
        JSON.Member("relation", .string(relation)),
      ]))
    return OperatorView.view.record(
      OperatorSummary(person: target, links: try session.operators.links(of: target)))
  }
}
