import CommandLine
import Domain
import Reporting
import Store

enum AccountAdd {
  static let verb = Verb.changing(
    ["account", "add"], .oneOf([.moderator, .reviewer]),
    About(
      Text("add one account", "添加一个账号"),
      [
        Text(
          "Adding the same account again changes nothing; other data under a known id are refused unless --update is given.",
          "重复添加相同账号不作改动；已有账号的数据不同时，须加 --update 才会覆盖。")
      ],
      examples: [
        .init(
          "account add --external-id d-1001 --kind doctor --nickname 张医生",
          Text("add a doctor's account", "添加医生账号"))
      ]),
    parameters: AccountOptions.form + [AccountOptions.update] + ChangeOptions.adding,
    fields: AccountIntakeView.view.fields
  ) { invocation, session throws(Failure) in
    let form = try AccountForm(reading: Verb.form(invocation, AccountOptions.form))
    let intake = try session.accounts.take(form, updates: invocation[AccountOptions.update])
    return AccountIntakeView.view.record(intake)
  }
}
