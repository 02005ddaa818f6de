import CommandLine
import Domain
import Reporting
import Store
import Time

enum ObjectionView {
  /// An account that objected.
  struct Line {
    let account: AcceptanceRepository.LedgerAccount
    let agreement: AgreementBinding
    let refusal: Binding.Refusal
    let binding: Binding

    /// When it was last seen to log in or use the service since.
    var lastUse: Instant? {
      account.ledger.filter { !$0.method.isStatement && $0.at >= refusal.at }.map(\.at).max()
    }
  }

  static let view = View<Line>([
    .init("account", Text("ACCOUNT", "账号"), Text("the account", "账号")) {
      .id($0.account.recordID)
    },
    .init("external_id", Text("EXTERNAL ID", "平台账号"), Text("the platform's own id", "平台账号")) {
      .text($0.account.externalID)
    },
    .init("version", Text("VERSION", "版本"), Text("what it refused", "所拒绝的版本")) {
      .text($0.agreement.version($0.refusal.version)?.reference)
    },
    .init("method", Text("METHOD", "方式"), Text("objection or withdrawal", "objection 或 withdrawal"))
    {
      .text($0.refusal.method.rawValue)
    },
    .init("at", Text("AT", "时间"), Text("when", "时间")) { .instant($0.refusal.at) },
    .init("bound_by", Text("BOUND BY", "约束版本"), Text("the version that binds it now", "当前约束的版本")) {
      .text($0.binding.bound?.reference)
    },
    .init("last_use", Text("LAST USE", "其后使用"), Text("its last login or use since", "其后最近一次登录或使用"))
    {
      .instant($0.lastUse)
    },
  ])
}
