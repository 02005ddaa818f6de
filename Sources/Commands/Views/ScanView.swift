import CommandLine
import Domain
import Reporting

/// What a screening of an item found.
struct ScanSummary {
  let item: ContentItem
  let matter: Case?
  let findings: [PlacedFinding]
}

enum ScanView {
  static let view = View<ScanSummary>([
    .init("id", Columns.idTitle, Columns.idHelp) { .id($0.item.recordID) },
    .init("external_id", Text("EXTERNAL ID", "平台编号"), Text("the platform's own id", "平台内容编号")) {
      .text($0.item.externalID)
    },
    .init("account", Text("ACCOUNT", "账号"), Text("the author's account", "作者账号")) {
      .id(.account, $0.item.account)
    },
    .init("case", Text("CASE", "案件"), Text("the case that was opened", "所立案件")) {
      .id($0.matter?.recordID)
    },
    .init("terms", Text("TERMS", "词条"), Text("what was found", "发现的词条")) {
      .texts($0.findings.map(\.finding.term))
    },
    .detail(
      "findings", Text("FINDINGS", "发现"), Text("each with its place and category", "各发现的位置与类别")
    ) {
      .list($0.findings.map { FindingView.view.record($0).value })
    },
  ])
}
