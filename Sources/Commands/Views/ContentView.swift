import CommandLine
import Domain
import Reporting

/// An item with its text and what screening found in it.
struct ContentSummary {
  let item: ContentItem
  let text: String?
  let findings: [PlacedFinding]
  let evidence: String?
}

enum ContentView {
  static let view = View<ContentSummary>([
    .init("id", Columns.idTitle, Columns.idHelp) { .id($0.item.recordID) },
    .init("external_id", Text("EXTERNAL ID", "平台编号"), Text("the platform's own id", "平台自身的内容编号")) {
      .text($0.item.externalID)
    },
    .init("account", Text("ACCOUNT", "账号"), Text("the author's account", "作者账号")) {
      .id(.account, $0.item.account)
    },
    .init("kind", Text("KIND", "类型"), Text("post, comment, message, article or profile", "内容类型")) {
      .text($0.item.kind.rawValue)
    },
    .init("posted_at", Text("POSTED", "发布时间"), Text("when it was posted", "发布时间")) {
      .instant($0.item.postedAt)
    },
    .init(
      "state", Text("STATE", "状态"),
      Text("new, clean, flagged, allowed or removed", "new、clean、flagged、allowed 或 removed")
    ) { .text($0.item.state.rawValue) },
    .init("text", Text("TEXT", "正文"), Text("the frozen text", "固定的正文")) { .text($0.text) },
    .detail("findings", Text("FINDINGS", "发现"), Text("what screening found", "筛查发现")) {
      .list($0.findings.map { FindingView.view.record($0).value })
    },
    .detail(
      "evidence_digest", Text("EVIDENCE", "证据摘要"),
      Text("the salted SHA-256 of the text", "正文的加盐 SHA-256")
    ) { .text($0.evidence) },
    .detail("decision", Text("DECISION", "决定"), Text("the last decision about it", "最近的决定")) {
      .id(.decision, $0.item.decision)
    },
    .detail("version", Columns.versionTitle, Columns.versionHelp) { .integer($0.item.version) },
  ])
}
