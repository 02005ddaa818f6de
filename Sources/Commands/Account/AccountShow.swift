import CommandLine
import Domain
import Reporting
import Store

enum AccountShow {
  static let verb = Verb.revealing(
    ["account", "show"],
    About(
      Text("show an account and its standing", "查看账号及其状态"),
      [
        Text(
          "--at asks what applied at an instant, --as-of what the store knew then.",
          "--at 查询某一时刻的有效状态，--as-of 查询数据库当时所知的状态。")
      ],
      examples: [
        .init("account show d-1001", Text("by the platform's own id", "按平台账号查看")),
        .init("account show account-1 --at 2026-05-01", Text("its standing on a day", "查看某日的状态")),
      ]),
    parameters: [AccountOptions.account] + TimeOptions.all,
    fields: AccountView.view.fields
  ) { invocation, session throws(Failure) in
    let account = try session.accounts.named(invocation[AccountOptions.account])
    let reveals = try RevealOptions.reveals(
      invocation[RevealOptions.reveal], of: account.recordID.description, roles: [.privacy],
      session)
    return AccountView.view.record(
      try AccountSummary(
        account, session,
        at: TimeOptions.instant(invocation[TimeOptions.at], session.zone),
        asOf: TimeOptions.instant(invocation[TimeOptions.asOf], session.zone), reveals: reveals))
  }
}
