import CommandLine
import Domain
import Reporting
import Store

enum AccountIntakeView {
  static let view = View<Intake<Account>>([
    .init("id", Columns.idTitle, Columns.idHelp) { .id($0.record.recordID) },
    .init("external_id", Text("EXTERNAL ID", "平台账号"), Text("the platform's own id", "平台账号")) {
      .text($0.record.externalID)
    },
    .init(
      "result", Text("RESULT", "结果"),
      Text("created, updated or unchanged", "created、updated 或 unchanged")
    ) { .text($0.outcome.rawValue) },
    .init("version", Columns.versionTitle, Columns.versionHelp) { .integer($0.record.version) },
  ])
}
