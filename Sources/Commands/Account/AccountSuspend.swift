import CommandLine
import Domain
import Reporting
import Store
import Time

enum AccountSuspend {
  private static let duration = Option(
    "for", .nonBlank("DURATION"), Text("how long: 7d, 36h, 90m", "时长：7d、36h、90m"))
  private static let until = Option(
    "until", .nonBlank("INSTANT"),
    Text("until when; without either, until it is lifted", "截止时间；两者都不给则直至解除"))
  private static let matter = Option(
    "case", .text("CASE", completion: .records(["case"])), Text("the case it belongs to", "所属案件"))

  static let verb = Verb.changing(
    ["account", "suspend"], .role(.moderator),
    About(
      Text("suspend an account", "暂停账号"),
      [
        Text(
          "The decision cites a clause of the version in force and gives a reason. Measures stack: an earlier one goes on to hold.",
          "决定须援引生效版本的条款并说明理由。措施可以叠加，先前的措施继续有效。")
      ],
      examples: [
        .init(
          "account suspend r-2001 --for 7d --clause 'service-agreement#一.5.(7)' --reason 发布赌博广告",
          Text("for a week", "暂停一周"))
      ]),
    parameters: [AccountOptions.account] + GroundsOptions.all + [duration, until, matter]
      + ChangeOptions.changing,
    fields: MeasureView.outcome.fields
  ) { invocation, session throws(Failure) in
    let account = try session.accounts.named(invocation[AccountOptions.account])
    try invocation.check(version: account.version, of: account.recordID.description)
    let standing = try session.measures.standing(of: account)
    try EnforcementRules.mayAct(on: account, standing, actor: session.actor)
    let end = try EnforcementRules.end(try end(of: invocation, session), after: session.now)
    let draft = DecisionRepository.Draft(
      .suspend, about: account.recordID,
      grounds: try GroundsOptions.read(invocation, session, about: account.recordID),
      evidence: account.evidence, matter: try matter(invocation, session, account))
    return try Enforcement.take(.suspension, draft, on: account, until: end, session)
  }

  private static func end(
    of invocation: Invocation, _ session: Session
  ) throws(Failure) -> Instant? {
    if let conflict = invocation.conflict(duration, until) { throw conflict }
    guard let span = try TimeOptions.span(duration, invocation) else {
      return try TimeOptions.instant(invocation[until], session.zone)
    }
    guard let end = session.now.advanced(by: span) else {
      throw invocation.usage(
        "invalid_duration", Text("--for reaches beyond the year 9999", "--for 超出公元 9999 年"))
    }
    return end
  }

  private static func matter(
    _ invocation: Invocation, _ session: Session, _ account: Account
  ) throws(Failure) -> Case? {
    guard let word = try invocation[matter] else { return nil }
    let matter = try session.cases.find(RecordID(word, expecting: .case))
    guard matter.account == account.id else {
      throw Failure(
        .refused, "other_account",
        Text("\(matter.recordID) is about another account", "\(matter.recordID) 涉及的是另一账号"),
        hint: Text("Look: case show \(matter.recordID).", "请查看：case show \(matter.recordID)。"),
        subject: matter.recordID.description)
    }
    return matter
  }
}
