import CommandLine
import Domain
import Reporting
import Store

enum ContentRemove {
  static let verb = Verb.changing(
    ["content", "remove"], .role(.moderator),
    About(
      Text("take an item down", "删除违规内容"),
      [
        Text(
          "The decision cites a clause of the version in force and gives a reason. The frozen text stays as evidence.",
          "决定须援引生效版本的条款并说明理由。已固定的正文作为证据保留。")
      ],
      examples: [
        .init(
          "content remove content-3 --clause 'service-agreement#一.5.(7)' --reason 赌博广告",
          Text("take it down", "删除"))
      ]),
    parameters: [ContentOptions.content] + GroundsOptions.all + ChangeOptions.changing,
    fields: MeasureView.outcome.fields
  ) { invocation, session throws(Failure) in
    let item = try session.content.named(invocation[ContentOptions.content])
    try invocation.check(version: item.version, of: item.recordID.description)
    try ModerationRules.mayDecide(
      item, .removed, lastDecider: session.decisions.decider(item.decision), actor: session.actor)
    return try Moderating.remove(
      item,
      GroundsOptions.read(
        invocation, session, about: item.recordID, conductAt: item.postedAt), session)
  }
}
