import CommandLine
import Domain
import Reporting
import Store

/// An account with what holds for it, and what is sensitive about its holder, masked or not.
struct AccountSummary {
  let account: Account
  let standing: Standing
  let phone: String?
  let birthDate: String?
}

enum AccountView {
  static let view = View<AccountSummary>([
    .init("id", Columns.idTitle, Columns.idHelp) { .id($0.account.recordID) },
    .init(
      "external_id", Text("EXTERNAL ID", "平台账号"), Text("the platform's own id", "平台自身的账号编号")
    ) { .text($0.account.externalID) },
    .init("kind", Text("KIND", "类型"), Text("resident or doctor", "居民或医生")) {
      .text($0.account.kind.rawValue)
    },
    .detail("party", Text("PARTY", "主体"), Text("person or organisation", "个人或组织")) {
      .text($0.account.party.rawValue)
    },
    .init("nickname", Text("NICKNAME", "昵称"), Text("the name shown on the platform", "平台显示名")) {
      .text($0.account.nickname)
    },
    .init("region", Text("REGION", "地区"), Text("where the holder lives or works", "所在地区")) {
      .text($0.account.region)
    },
    .detail("phone", Text("PHONE", "手机号"), Text("masked unless revealed", "未经授权时脱敏")) {
      .text($0.phone)
    },
    .detail("birth_date", Text("BIRTH DATE", "出生日期"), Text("masked unless revealed", "未经授权时脱敏")) {
      .text($0.birthDate)
    },
    .init(
      "standing", Text("STANDING", "状态"),
      Text(
        "active, restricted, suspended or terminated", "active、restricted、suspended 或 terminated")
    ) { .text($0.standing.state.rawValue) },
    .init("until", Text("UNTIL", "截止"), Text("when the standing changes by itself", "状态自动变化的时间")) {
      .instant($0.standing.until)
    },
    .detail(
      "measures", Text("MEASURES", "生效措施"), Text("the measures that hold", "生效中的措施")
    ) { summary in
      .list(summary.standing.measures.map { MeasureView.short.record($0).value })
    },
    .detail("created_at", Text("CREATED", "创建时间"), Text("when it came into the store", "入库时间")) {
      .instant($0.account.createdAt)
    },
    .detail("updated_at", Text("UPDATED", "更新时间"), Text("when it last changed", "最近更新时间")) {
      .instant($0.account.updatedAt)
    },
    .detail("version", Columns.versionTitle, Columns.versionHelp) {
      .integer($0.account.version)
    },
  ])
}
