import CommandLine
import Domain
import Formats
import Reporting
import Store

enum AgreementConfigure {
  private static let days = Option(
    "minimum-notice", .number("DAYS", in: 0...3650),
    Text("how many days there must be between publication and effect", "发布至生效的最少天数"))
  private static let rule = Option(
    "notice-rule",
    .word(
      "RULE",
      of: [
        Choice("warn", Text("less notice is remarked on", "不足时提示")),
        Choice("enforce", Text("less notice is refused", "不足时拒绝发布")),
      ]), Text("what happens where there is less", "通知期不足时如何处理"))

  static let verb = Verb.changing(
    ["agreement", "configure"], .role(.owner),
    About(
      Text("set how much notice an agreement promises", "设定协议的最短通知期"),
      examples: [
        .init(
          "agreement configure service-agreement --minimum-notice 7 --notice-rule enforce",
          Text("a week, enforced", "七天，强制执行"))
      ]),
    parameters: [AgreementOptions.slug, days, rule] + ChangeOptions.adding,
    fields: NoticeRuleView.view.fields
  ) { invocation, session throws(Failure) in
    let slug = try invocation[AgreementOptions.slug]
    guard invocation.has(days) || invocation.has(rule) else {
      throw invocation.usage(
        "nothing_to_set",
        Text("give --minimum-notice or --notice-rule", "请给出 --minimum-notice 或 --notice-rule"))
    }
    guard try session.agreements.slugs().contains(slug) else {
      throw Failure(
        .notFound, "not_found",
        Text("there is no agreement ‘\(slug)’", "没有协议“\(slug)”"),
        hint: Text("Look: agreement list.", "请查看：agreement list。"), subject: slug)
    }
    let before = try session.agreements.noticeRule(of: slug)
    let enforced = try invocation[rule].map { $0 == "enforce" } ?? before.isEnforced
    let after = PublicationRules.NoticeRule(
      days: try invocation[days] ?? before.days, isEnforced: enforced)
    try session.agreements.set(after, of: slug)
    try session.journal(slug, JournalDetail(before: before.members, after: after.members))
    return NoticeRuleView.view.record(NoticeRuleView.Line(slug: slug, rule: after))
  }
}

extension PublicationRules.NoticeRule {
  fileprivate var members: [JSON.Member] {
    [
      JSON.Member("minimum_notice", .integer(Int64(days))),
      JSON.Member("notice_rule", .string(isEnforced ? "enforce" : "warn")),
    ]
  }
}
