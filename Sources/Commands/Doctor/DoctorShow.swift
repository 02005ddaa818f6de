import CommandLine
import Domain
import Reporting
import Store

enum DoctorShow {
  static let verb = Verb.revealing(
    ["doctor", "show"],
    About(
      Text("show a credential application", "查看资质申请"),
      [
        Text(
          "Names and numbers are masked. --reveal shows them to reviewers and to privacy operators, and is journaled.",
          "姓名和号码默认脱敏。--reveal 可供审核员和隐私管理员查看原文，并记入日志。")
      ],
      examples: [
        .init("doctor show d-1001", Text("the open application of an account", "某账号的待审核申请")),
        .init(
          "doctor show application-5 --reveal 核对证件", Text("unmasked, with a reason", "说明理由后查看原文")),
      ]),
    parameters: [DoctorOptions.application] + TimeOptions.all, fields: ApplicationView.view.fields
  ) { invocation, session throws(Failure) in
    var application = try session.applications.named(invocation[DoctorOptions.application])
    if let instant = try TimeOptions.earlier(invocation, session.zone) {
      application = try session.applications.standing(application, at: instant)
    }
    let reveals = try RevealOptions.reveals(
      invocation[RevealOptions.reveal], of: application.recordID.description,
      roles: [.privacy, .reviewer], session)
    return ApplicationView.view.record(
      try ApplicationSummary(application, session, reveals: reveals))
  }
}
