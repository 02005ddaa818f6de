import CommandLine
import Domain
import Reporting
import Store

enum ApplicationIntakeView {
  static let view = View<Intake<Application>>([
    .init("id", Columns.idTitle, Columns.idHelp) { .id($0.record.recordID) },
    .init("account", Text("ACCOUNT", "账号"), Text("the applicant's account", "申请人账号")) {
      .id(.account, $0.record.account)
    },
    .init("result", Text("RESULT", "结果"), Text("created or unchanged", "created 或 unchanged")) {
      .text($0.outcome.rawValue)
    },
    .init("state", Text("STATE", "状态"), Text("pending", "pending")) {
      .text($0.record.state.rawValue)
    },
    .init("version", Columns.versionTitle, Columns.versionHelp) {
      .integer($0.record.version)
    },
  ])
}
