import CommandLine
import Domain
import Reporting
import Store

enum ContentIntakeView {
  static let view = View<Intake<ContentItem>>([
    .init("id", Columns.idTitle, Columns.idHelp) { .id($0.record.recordID) },
    .init("external_id", Text("EXTERNAL ID", "平台编号"), Text("the platform's own id", "平台内容编号")) {
      .text($0.record.externalID)
    },
    .init("result", Text("RESULT", "结果"), Text("created or unchanged", "created 或 unchanged")) {
      .text($0.outcome.rawValue)
    },
    .init("state", Text("STATE", "状态"), Text("what holds for it", "状态")) {
      .text($0.record.state.rawValue)
    },
    .init("version", Columns.versionTitle, Columns.versionHelp) { .integer($0.record.version) },
  ])
}
