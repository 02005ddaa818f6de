import CommandLine
import Domain
import Reporting
import Store

enum AgreementNotify {
  private static let channels = Option(
    "channels", .nonBlank("LIST"),
    Text(
      "the channels, with commas between: site,app,sms (site)", "通知渠道，以逗号分隔：site,app,sms（默认 site）"))

  static let verb = Verb.changing(
    ["agreement", "notify"], .role(.publisher),
    About(
      Text("make the notices that tell people of a version", "生成版本更新通知"),
      [
        Text(
          "One notice for each person and channel, of those whose client the version is for. Run again, it makes those that are missing. "
            + "A script delivers them: notice next, notice sent, notice failed.",
          "按版本适用端为每人每渠道生成一条通知；再次执行只补足缺少的。由脚本投递：notice next、notice sent、notice failed。")
      ],
      examples: [
        .init(
          "agreement notify service-agreement@2 --channels site,sms", Text("two channels", "两个渠道"))
      ]),
    parameters: [AgreementOptions.version, channels] + ChangeOptions.adding,
    fields: CampaignView.view.fields
  ) { invocation, session throws(Failure) in
    let version = try session.agreements.version(
      AgreementOptions.wholeVersion(invocation[AgreementOptions.version]))
    try NoticeRules.mayNotify(version, at: session.now)
    let channels = try NoticeRules.channels(invocation[channels] ?? "site")
    let made = try session.notices.make(about: version, channels: channels)
    return CampaignView.view.record(
      CampaignView.Line(version: version.reference, channels: channels, made: made))
  }
}
