import CommandLine
import Domain
import Reporting

enum NoticeRuleView {
  /// How much notice an agreement promises.
  struct Line {
    let slug: String
    let rule: PublicationRules.NoticeRule
  }

  static let view = View<Line>([
    .init("slug", Text("SLUG", "协议名"), Text("the agreement's short name", "协议短名")) {
      .text($0.slug)
    },
    .init(
      "minimum_notice", Text("NOTICE", "通知期"),
      Text("the days between publication and effect", "发布至生效的最少天数")
    ) { .integer($0.rule.days) },
    .init("notice_rule", Text("RULE", "规则"), Text("warn or enforce", "warn 或 enforce")) {
      .text($0.rule.isEnforced ? "enforce" : "warn")
    },
  ])
}
