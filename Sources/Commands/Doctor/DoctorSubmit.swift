import CommandLine
import Domain
import Reporting
import Store

enum DoctorSubmit {
  static let verb = Verb.changing(
    ["doctor", "submit"], .role(.reviewer),
    About(
      Text("hand in a credential application", "提交一份资质申请"),
      [
        Text(
          "What is handed in is frozen as evidence. An account has at most one open application.",
          "提交的材料即作为证据固定。一个账号同时只能有一份待审核申请。"),
        Text(
          "Identity numbers on a command line can be seen by other users of the machine; prefer doctor import with a file.",
          "命令行中的证件号码可能被本机其他用户看到；建议用 doctor import 从文件导入。"),
      ]),
    parameters: DoctorOptions.form + ChangeOptions.adding,
    fields: ApplicationIntakeView.view.fields
  ) { invocation, session throws(Failure) in
    let form = try ApplicationForm(reading: Verb.form(invocation, DoctorOptions.form))
    return ApplicationIntakeView.view.record(try session.applications.take(form))
  }
}
