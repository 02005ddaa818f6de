import CommandLine
import Domain
import Reporting
import Store

enum PendingView {
  /// An account that still has to accept.
  struct Line {
    let account: AcceptanceRepository.LedgerAccount
    let slug: String
    let binding: Binding
  }

  static let view = View<Line>([
    .init("account", Text("ACCOUNT", "账号"), Text("the account", "账号")) {
      .id($0.account.recordID)
    },
    .init("external_id", Text("EXTERNAL ID", "平台账号"), Text("the platform's own id", "平台账号")) {
      .text($0.account.externalID)
    },
    .init("agreement", Text("AGREEMENT", "协议"), Text("the agreement's short name", "协议短名")) {
      .text($0.slug)
    },
    .init(
      "in_force", Text("IN FORCE", "现行版本"), Text("the version to be accepted", "待接受的版本")
    ) { .text($0.binding.current?.reference) },
    .init("bound_by", Text("BOUND BY", "约束版本"), Text("the version that binds it now", "当前约束的版本")) {
      .text($0.binding.bound?.reference)
    },
    .init("need", Text("NEED", "尚需"), Text("use or explicit", "use 或 explicit")) {
      .text($0.binding.need?.rawValue)
    },
  ])
}
