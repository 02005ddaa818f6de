import CommandLine
import Domain
import LegalText
import Reporting
import Store
import Time

enum AgreementView {
  static let version = View<AgreementSummary>(
    [
      .init("reference", Text("REFERENCE", "引用名"), Text("how decisions cite it", "引用写法")) {
        .text($0.version.reference)
      },
      .detail("slug", Text("SLUG", "协议名"), Text("the agreement's short name", "协议短名")) {
        .text($0.version.slug)
      },
      .init("number", Text("NUMBER", "序号"), Text("counts the versions", "版本序号")) {
        .integer($0.version.number)
      },
      .init("title", Text("TITLE", "标题"), Text("the title", "标题")) {
        .text($0.version.terms.title)
      },
      .init(
        "status", Text("STATUS", "状态"),
        Text(
          "draft, in_review, approved, scheduled, in_force, superseded or withdrawn",
          "draft、in_review、approved、scheduled、in_force、superseded 或 withdrawn")
      ) { .text($0.version.status(at: $0.instant).rawValue) },
      .detail("update_date", Text("UPDATED", "更新日期"), Text("the date of the text", "文本更新日期")) {
        .text($0.version.terms.updateDate?.description)
      },
      .init(
        "effective_date", Text("EFFECTIVE", "生效日期"), Text("the date from which it binds", "生效日期")
      ) {
        .text($0.version.terms.effectiveDate?.description)
      },
      .detail(
        "effective_at", Text("EFFECTIVE AT", "生效时刻"),
        Text("the instant, fixed when published", "发布时固定的生效时刻")
      ) { .instant($0.version.publication?.effectiveAt) },
      .detail(
        "notice_days", Text("NOTICE", "通知天数"),
        Text("whole days between publication and effect", "发布至生效的整天数")
      ) {
        guard let publication = $0.version.publication else { return .null }
        return .integer(
          PublicationRules.noticeDays(
            from: publication.publishedAt, to: publication.effectiveAt))
      },
      .detail(
        "notice_required", Text("PROMISED", "承诺天数"),
        Text("the days of notice that the agreement promises, as it is published", "发布时协议承诺的通知天数")
      ) { $0.noticeRequired.map { .integer($0) } ?? .null },
      .detail("published_at", Text("PUBLISHED", "发布时间"), Text("when it was published", "发布时间")) {
        .instant($0.version.publication?.publishedAt)
      },
      .detail(
        "superseded_at", Text("SUPERSEDED", "被取代时间"),
        Text("when the next one took its place", "被取代时间")
      ) { .instant($0.version.supersededAt(seen: $0.instant)) },
      .detail("author", Text("AUTHOR", "导入人"), Text("who imported it", "导入人")) {
        .text($0.version.author)
      },
      .detail("sha256", Text("SHA-256", "SHA-256"), Text("of the imported text", "导入文本的 SHA-256")) {
        .text($0.version.sourceSHA256)
      },
    ] + SourceColumns.columns(\.imported) + [
      .detail(
        "text_sha256", Text("TEXT SHA-256", "正文 SHA-256"),
        Text(
          "of the re-flowed text, as agreement text prints it", "重排正文（agreement text 的输出）的 SHA-256")
      ) { .text($0.version.textSHA256) },
      .detail("language", Text("LANGUAGE", "语言"), Text("the language of the text", "文本语言")) {
        .text($0.version.terms.language)
      },
      .detail("company", Text("COMPANY", "公司"), Text("who offers the service", "提供服务的公司")) {
        .text($0.version.terms.company)
      },
      .detail("clients", Text("CLIENTS", "适用端"), Text("the clients it is for", "适用的客户端")) {
        .texts($0.version.terms.clients.map(\.rawValue))
      },
      .detail("product", Text("PRODUCT", "产品"), Text("the product it is specific to", "专门适用的产品")) {
        .text($0.version.terms.product)
      },
      .detail(
        "change_type", Text("CHANGE", "变更类型"),
        Text("editorial, minor, major or reduces_rights", "editorial、minor、major 或 reduces_rights")
      ) { .text($0.version.terms.changeType?.rawValue) },
      .detail("change_note", Text("CHANGE NOTE", "变更说明"), Text("what changes", "变更说明")) {
        .text($0.version.terms.changeNote)
      },
      .detail("submitted_by", Text("SUBMITTED BY", "提交人"), Text("who submitted it", "提交人")) {
        .text($0.version.review?.submitter)
      },
      .detail("approved_by", Text("APPROVED BY", "批准人"), Text("the second person", "批准人")) {
        .text($0.version.review?.approver)
      },
      .detail(
        "overrides", Text("OVERRIDES", "越过的规则"),
        Text("the rules that were overridden, and why", "发布时越过的规则及理由")
      ) {
        .list(
          ($0.version.publication?.overrides ?? []).map {
            .object([.init("rule", .text($0.rule.rawValue)), .init("reason", .text($0.reason))])
          })
      },
      .detail("withdrawn_at", Text("WITHDRAWN", "撤回时间"), Text("when it was withdrawn", "撤回时间")) {
        .instant($0.version.withdrawal?.at)
      },
      .detail(
        "withdrawal_reason", Text("BECAUSE", "撤回原因"), Text("why it was withdrawn", "撤回原因")
      ) { .text($0.version.withdrawal?.reason) },
      .detail(
        "ambiguous", Text("AMBIGUOUS", "待判断"),
        Text("paragraphs whose owner is a judgement", "归属需人工判断的段落")
      ) { .list($0.ambiguities.map(value)) },
      .detail("clauses", Text("CLAUSES", "条款"), Text("the addresses of its clauses", "条款地址")) {
        .texts($0.addresses)
      },
      .detail(
        "inherited", Text("TAKEN OVER", "沿用"),
        Text(
          "what it took over as it was imported: from (which version), tags (how many), emphasised (clauses), settled_lines",
          "导入时沿用的内容：from（来源版本）、tags（标注数）、emphasised（加粗条款）、settled_lines（已判归属的行）")
      ) { $0.inherited.map(value) ?? .null },
      .detail("version", Columns.versionTitle, Columns.versionHelp) {
        .integer($0.version.version)
      },
    ])

  private static func value(_ inherited: AddedDraft.Inherited) -> Value {
    .object([
      .init("from", .text(inherited.source)), .init("tags", .integer(inherited.tagCount)),
      .init("emphasised", .texts(inherited.emphasised)),
      .init("settled_lines", .list(inherited.settledLines.map { .integer($0) })),
    ])
  }

  private static func value(_ place: Ambiguity) -> Value {
    .object([
      .init("line", .integer(place.line)), .init("owner", .text(place.owner)),
      .init("choices", .texts(place.choices)), .init("text", .text(place.text)),
    ])
  }
}
