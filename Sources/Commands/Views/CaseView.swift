import CommandLine
import Domain
import Reporting

/// A case with everything that belongs to it.
struct CaseSummary {
  let matter: Case
  let item: ContentItem
  let text: String?
  let evidence: String?
  let findings: [PlacedFinding]
  let decisions: [DecisionSummary]
  let standing: Standing
}

enum CaseView {
  static let view = View<CaseSummary>([
    .init("id", Columns.idTitle, Columns.idHelp) { .id($0.matter.recordID) },
    .init("state", Text("STATE", "状态"), Text("open or closed", "open 或 closed")) {
      .text($0.matter.closedAt == nil ? "open" : "closed")
    },
    .init("content", Text("CONTENT", "内容"), Text("the item it is about", "涉及的内容")) {
      .id($0.item.recordID)
    },
    .init("account", Text("ACCOUNT", "账号"), Text("the author's account", "作者账号")) {
      .id(.account, $0.matter.account)
    },
    .init("standing", Text("STANDING", "账号状态"), Text("what holds for that account", "该账号的状态")) {
      .text($0.standing.state.rawValue)
    },
    .init("categories", Text("CATEGORIES", "类别"), Text("what was found, by category", "发现的类别")) {
      .texts(unique($0.findings.map(\.finding.category)))
    },
    .detail("text", Text("TEXT", "正文"), Text("the frozen text", "固定的正文")) { .text($0.text) },
    .detail(
      "evidence_digest", Text("EVIDENCE", "证据摘要"),
      Text("the salted SHA-256 of the text", "正文的加盐 SHA-256")
    ) { .text($0.evidence) },
    .detail("findings", Text("FINDINGS", "发现"), Text("what screening found", "筛查发现")) {
      .list($0.findings.map { FindingView.view.record($0).value })
    },
    .detail("decisions", Text("DECISIONS", "决定"), Text("what was decided", "已作决定")) {
      .list($0.decisions.map { DecisionView.view.record($0).value })
    },
    .init("opened_at", Text("OPENED", "立案时间"), Text("when it was opened", "立案时间")) {
      .instant($0.matter.openedAt)
    },
    .detail("opened_by", Text("OPENED BY", "立案人"), Text("who opened it", "立案人")) {
      .text($0.matter.openedBy)
    },
    .init("closed_at", Text("CLOSED", "结案时间"), Text("when it was decided", "结案时间")) {
      .instant($0.matter.closedAt)
    },
    .detail("version", Columns.versionTitle, Columns.versionHelp) { .integer($0.matter.version) },
  ])

  private static func unique(_ words: [String]) -> [String] {
    words.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
