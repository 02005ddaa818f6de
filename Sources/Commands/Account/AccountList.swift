import CommandLine
import Domain
import Reporting
import Store

enum AccountList {
  private static let kind = AccountOptions.kind

  static let verb = Verb.listing(
    ["account", "list"], .anyRole,
    About(
      Text("list accounts", "列出账号"),
      examples: [
        .init(
          "account list --kind doctor --json=id,standing",
          Text("doctors and their standing", "医生及其状态"))
      ]),
    kind: .account, parameters: [kind], view: AccountView.view
  ) { invocation, session, page throws(Failure) in
    let kind = try invocation[kind].flatMap(AccountKind.init(rawValue:))
    let accounts = try session.accounts.list(after: page.after, limit: page.probe, kind: kind)
    var summaries: [AccountSummary] = []
    for account in accounts { summaries.append(try AccountSummary(account, session)) }
    return summaries
  }
}
