import CommandLine
import Domain
import Reporting
import Store

enum NoticeStats {
  /// How many notices are in a state.
  struct Line {
    let channel: String
    let state: NoticeState
    let count: Int
  }

  private static let view = View<Line>([
    .init("channel", Text("CHANNEL", "渠道"), Text("the channel", "渠道")) { .text($0.channel) },
    .init("state", Text("STATE", "状态"), Text("how far they came", "状态")) {
      .text($0.state.rawValue)
    },
    .init("count", Text("COUNT", "数量"), Text("how many", "数量")) { .integer($0.count) },
  ])

  static let verb = Verb.listing(
    ["notice", "stats"], .anyRole,
    About(Text("count a version's notices by channel and state", "按渠道和状态统计通知")),
    kind: nil, parameters: [AgreementOptions.version], view: view
  ) { invocation, session, _ throws(Failure) in
    let version = try session.agreements.version(
      AgreementOptions.wholeVersion(invocation[AgreementOptions.version]))
    return try session.notices.counts(of: version).map {
      Line(channel: $0.channel, state: $0.state, count: $0.count)
    }
  }
}
