import CommandLine
import Domain
import Reporting
import Store

enum AgreementNotices {
  private static let reference = OptionalArgument(
    .text("REFERENCE", completion: .names(["version"])),
    Text("SLUG@VERSION; else all of them", "协议名@版本；省略则为全部"))
  private static let state = Option(
    "state", .oneOf("STATE") { (state: NoticeState) in state.title },
    Text("only notices in this state", "仅此状态的通知"))
  private static let channel = Option(
    "channel", .nonBlank("CHANNEL"), Text("only notices through this channel", "仅此渠道的通知"))
  private static let all = Flag("all", Text("those that were delivered too", "包括已送达的"))

  static let verb = Verb.listing(
    ["agreement", "notices"], .anyRole,
    About(
      Text("list who was not reached", "列出未送达的通知"),
      examples: [
        .init(
          "agreement notices service-agreement@2 --state uncertain",
          Text("handed out and never reported", "已领取但未回报"))
      ]),
    kind: .notice, parameters: [reference, state, channel, all], view: NoticeView.view
  ) { invocation, session, page throws(Failure) in
    var versions = Dictionary(
      try session.agreements.list().map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let state = try invocation[state]
    var filter = NoticeRepository.Filter(
      channel: try invocation[channel], state: state,
      onlyUnreached: !invocation[all] && state == nil)
    if let word = try invocation[reference] {
      let version = try session.agreements.version(AgreementOptions.wholeVersion(word))
      filter.version = version.id
      versions[version.id] = version
    }
    let notices = try session.notices.list(after: page.after, limit: page.probe, filter)
    return notices.map {
      NoticeSummary(notice: $0, version: versions[$0.version], instant: session.now)
    }
  }
}
