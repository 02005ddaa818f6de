import CommandLine
import Domain
import Reporting
import Store
import Time

enum AgreementAcceptances {
  static let verb = Verb.listing(
    ["agreement", "acceptances"], .anyRole,
    About(
      Text("list an account's rows of the acceptance ledger", "列出账号的接受记录"),
      examples: [.init("agreement acceptances r-2001", Text("of one account", "某账号的记录"))]),
    kind: nil, parameters: [AccountOptions.account, TimeOptions.asOf], view: AcceptanceView.view
  ) { invocation, session, _ throws(Failure) in
    let account = try session.accounts.named(invocation[AccountOptions.account])
    let known = try TimeOptions.instant(invocation[TimeOptions.asOf], session.zone)
    let versions = Dictionary(
      try session.agreements.list().map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    return try session.acceptances.ledger(of: account.id, asOf: known).map { row in
      let version = versions[row.version]
      return AcceptanceView.Line(
        account: account.recordID, version: version?.reference ?? "",
        form: AcceptanceForm(
          account: account.externalID, version: version?.reference ?? "", method: row.method,
          client: row.client, at: row.at, textSHA256: row.textSHA256, actor: row.actor),
        doubt: version.flatMap { AcceptanceDoubt(row.method, of: $0, at: row.at) })
    }
  }
}
