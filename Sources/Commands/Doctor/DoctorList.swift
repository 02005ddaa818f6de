import CommandLine
import Domain
import Reporting
import Store

enum DoctorList {
  private static let state = Option(
    "state", .word("STATE", of: ApplicationState.allCases.map { Choice($0.rawValue, $0.title) }),
    Text("only applications in this state", "仅此状态的申请"))

  static let verb = Verb.listing(
    ["doctor", "list"], .anyRole,
    About(
      Text("list credential applications", "列出资质申请"),
      examples: [.init("doctor list --state pending", Text("those that wait", "待审核的申请"))]),
    kind: .application, parameters: [state], view: ApplicationView.view
  ) { invocation, session, page throws(Failure) in
    let state = try invocation[state].flatMap(ApplicationState.init(rawValue:))
    let found = try session.applications.list(after: page.after, limit: page.probe, state: state)
    var summaries: [ApplicationSummary] = []
    for application in found { summaries.append(try ApplicationSummary(application, session)) }
    return summaries
  }
}
