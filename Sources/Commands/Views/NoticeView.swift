import CommandLine
import Domain
import Reporting
import Store
import Time

/// A notice with the version it is about, seen at an instant.
struct NoticeSummary {
  let notice: Notice
  let version: AgreementVersion?
  let instant: Instant
  var isRepeated = false
  var events: [(attempt: Int, state: NoticeState, at: Instant, detail: String?)] = []
}

enum NoticeView {
  static let view = View<NoticeSummary>([
    .init("id", Columns.idTitle, Columns.idHelp) { .id($0.notice.recordID) },
    .init("account", Text("ACCOUNT", "账号"), Text("whom it is for", "通知对象")) {
      .id($0.notice.account)
    },
    .init("external_id", Text("EXTERNAL ID", "平台账号"), Text("the platform's own id", "平台账号")) {
      .text($0.notice.externalID)
    },
    .init("channel", Text("CHANNEL", "渠道"), Text("the channel", "渠道")) {
      .text($0.notice.channel)
    },
    .init("version", Text("VERSION", "版本"), Text("the version it is about", "通知所涉版本")) {
      .text($0.version?.reference)
    },
    .init(
      "state", Text("STATE", "状态"),
      Text(
        "waiting, handed_out, uncertain, sent, failed or unreachable",
        "waiting、handed_out、uncertain、sent、failed 或 unreachable")
    ) { .text($0.notice.state(at: $0.instant).rawValue) },
    .init("attempts", Text("ATTEMPTS", "次数"), Text("how often it was handed out", "领取次数")) {
      .integer($0.notice.attempts)
    },
    .init("changed_at", Text("CHANGED", "变更时间"), Text("when its state was recorded", "状态记录时间")) {
      .instant($0.notice.changedAt)
    },
    .detail(
      "history", Text("HISTORY", "经过"), Text("what happened to it, in order", "投递经过")
    ) {
      .list(
        $0.events.map {
          .object([
            .init("attempt", .integer($0.attempt)), .init("state", .text($0.state.rawValue)),
            .init("at", .instant($0.at)), .init("detail", .text($0.detail)),
          ])
        })
    },
  ])

  /// What a script needs to deliver a notice.
  static let task = View<NoticeSummary>([
    .init("id", Columns.idTitle, Columns.idHelp) { .id($0.notice.recordID) },
    .init("external_id", Text("EXTERNAL ID", "平台账号"), Text("the platform's own id", "平台账号")) {
      .text($0.notice.externalID)
    },
    .init("channel", Text("CHANNEL", "渠道"), Text("the channel", "渠道")) {
      .text($0.notice.channel)
    },
    .init("version", Text("VERSION", "版本"), Text("the version it is about", "通知所涉版本")) {
      .text($0.version?.reference)
    },
    .init("title", Text("TITLE", "标题"), Text("the agreement's title", "协议标题")) {
      .text($0.version?.terms.title)
    },
    .init(
      "effective_date", Text("EFFECTIVE", "生效日期"), Text("the date from which it binds", "生效日期")
    ) { .text($0.version?.terms.effectiveDate?.description) },
    .init(
      "change_type", Text("CHANGE", "变更类型"), Text("what kind of change it makes", "变更类型")
    ) { .text($0.version?.terms.changeType?.rawValue) },
    .init("change_note", Text("CHANGE NOTE", "变更说明"), Text("what changes", "变更说明")) {
      .text($0.version?.terms.changeNote)
    },
    .init("attempt", Text("ATTEMPT", "次数"), Text("counts the attempts, from 1", "第几次投递")) {
      .integer($0.notice.attempts + 1)
    },
    .init(
      "repeated", Text("REPEATED", "重复"),
      Text("whether it was handed out before and never reported", "此前是否领取而未回报")
    ) { .bool($0.isRepeated) },
  ])
}
