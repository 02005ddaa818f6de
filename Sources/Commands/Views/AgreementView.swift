import CommandLine
import Domain
import Reporting
import Time

/// A version of an agreement, seen at an instant.
struct AgreementSummary {
  let version: AgreementVersion
  let instant: Instant
  var clauses: [Clause] = []
}

enum AgreementView {
  static let version = View<AgreementSummary>([
    .init("reference", Text("REFERENCE", "引用名"), Text("how decisions cite it", "引用写法")) {
      .text($0.version.reference)
    },
    .detail("slug", Text("SLUG", "协议名"), Text("the agreement's short name", "协议短名")) {
      .text($0.version.slug)
    },
    .init("number", Text("NUMBER", "序号"), Text("counts the versions", "版本序号")) {
      .integer($0.version.number)
    },
    .init("title", Text("TITLE", "标题"), Text("the title", "标题")) { .text($0.version.title) },
    .init(
      "status", Text("STATUS", "状态"),
      Text("draft, scheduled, in_force or superseded", "draft、scheduled、in_force 或 superseded")
    ) { .text($0.version.status(at: $0.instant).rawValue) },
    .detail("update_date", Text("UPDATED", "更新日期"), Text("the date of the text", "文本更新日期")) {
      .text($0.version.updateDate?.description)
    },
    .init("effective_date", Text("EFFECTIVE", "生效日期"), Text("the date from which it binds", "生效日期"))
    {
      .text($0.version.effectiveDate?.description)
    },
    .detail(
      "effective_at", Text("EFFECTIVE AT", "生效时刻"),
      Text("the instant, fixed when published", "发布时固定的生效时刻")
    ) { .instant($0.version.effectiveAt) },
    .detail("published_at", Text("PUBLISHED", "发布时间"), Text("when it was published", "发布时间")) {
      .instant($0.version.publishedAt)
    },
    .detail(
      "superseded_at", Text("SUPERSEDED", "被取代时间"),
      Text("when the next one took its place", "被取代时间")
    ) { .instant($0.version.supersededAt) },
    .detail("author", Text("AUTHOR", "导入人"), Text("who imported it", "导入人")) {
      .text($0.version.author)
    },
    .detail("sha256", Text("SHA-256", "SHA-256"), Text("of the imported text", "导入文本的 SHA-256")) {
      .text($0.version.sha256)
    },
    .detail("clauses", Text("CLAUSES", "条款"), Text("the addresses of its clauses", "条款地址")) {
      .texts($0.clauses.map(\.address))
    },
  ])

  static let clause = View<Clause>([
    .init("reference", Text("REFERENCE", "引用名"), Text("how decisions cite it", "引用写法")) {
      .text($0.citation)
    },
    .init("address", Text("ADDRESS", "地址"), Text("where it stands", "条款地址")) { .text($0.address) },
    .detail("eid", Text("EID", "EID"), Text("its ASCII id", "ASCII 编号")) { .text($0.eid) },
    .init("title", Text("TITLE", "标题"), Text("its heading or beginning", "标题或开头")) {
      .text($0.title)
    },
    .detail("text", Text("TEXT", "原文"), Text("its words", "原文")) { .lines($0.paragraphs) },
  ])
}
