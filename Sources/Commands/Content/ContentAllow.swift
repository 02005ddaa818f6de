import CommandLine
import Domain
import Reporting
import Store

enum ContentAllow {
  static let verb = Verb.changing(
    ["content", "allow"], .role(.moderator),
    About(
      Text("let an item stand", "放行内容"),
      [
        Text(
          "Allowing an item that was removed reverses that decision.", "放行已删除的内容即撤销先前的删除决定。")
      ],
      examples: [.init("content allow content-3 --reason 医学科普", Text("let it stand", "放行"))]),
    parameters: [ContentOptions.content, GroundsOptions.reason] + ChangeOptions.changing,
    fields: MeasureView.outcome.fields
  ) { invocation, session throws(Failure) in
    let item = try session.content.named(invocation[ContentOptions.content])
    try invocation.check(version: item.version, of: item.recordID.description)
    try ModerationRules.mayDecide(
      item, .allowed, lastDecider: session.decisions.decider(item.decision), actor: session.actor)
    return try Moderating.allow(item, reason: invocation[GroundsOptions.reason], session)
  }
}
