import CommandLine
import Domain
import Reporting
import Store

enum NoticeShow {
  private static let notice = Argument(
    .text("NOTICE", completion: .records(["notice"])), Text("the notice", "通知"))

  static let verb = Verb.showing(
    ["notice", "show"], .anyRole,
    About(Text("show a notice and what happened to it", "查看通知及其投递经过")),
    parameters: [notice], fields: NoticeView.view.fields
  ) { invocation, session throws(Failure) in
    let found = try session.notices.find(
      RecordID(invocation[notice], expecting: .notice))
    return NoticeView.view.record(
      NoticeSummary(
        notice: found, version: try session.agreements.find(found.version),
        instant: session.now, events: try session.notices.events(of: found)))
  }
}
