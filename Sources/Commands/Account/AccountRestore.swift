import CommandLine
import Domain
import Reporting
import Store

enum AccountRestore {
  private static let measure = Option(
    "measure", .text("MEASURE", completion: .records(["measure"])),
    Text("which measure to lift, where several hold", "要解除的措施（同时有多项时必填）"))

  static let verb = Verb.changing(
    ["account", "restore"], .role(.moderator),
    About(
      Text("lift a measure from an account", "解除账号的一项措施"),
      [
        Text(
          "Lifting one measure leaves the others; the answer says what still holds.",
          "解除一项措施不影响其他措施；结果会列出仍有效的措施。")
      ],
      examples: [
        .init(
          "account restore r-2001 --measure measure-3 --reason 申诉成立",
          Text("lift one of several measures", "解除其中一项措施"))
      ]),
    parameters: [AccountOptions.account, measure, GroundsOptions.reason] + ChangeOptions.changing,
    fields: MeasureView.outcome.fields
  ) { invocation, session throws(Failure) in
    let account = try session.accounts.named(invocation[AccountOptions.account])
    try invocation.check(version: account.version, of: account.recordID.description)
    try session.actor.mustNotBeConcerned(by: account.id)
    let standing = try session.measures.standing(of: account)
    let named = try invocation[measure].map { word throws(Failure) in
      try RecordID(word, expecting: .measure)
    }
    let lifted = try EnforcementRules.measureToLift(
      standing, named: named, account: account.recordID)
    let reason = try Grounds.reason(invocation[GroundsOptions.reason])
    return try Enforcement.lift(lifted, from: account, reason: reason, session)
  }
}
