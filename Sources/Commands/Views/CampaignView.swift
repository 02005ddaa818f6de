import CommandLine
import Domain
import Reporting

enum CampaignView {
  /// What came of making notices.
  struct Line {
    let version: String
    let channels: [String]
    let made: Int
  }

  static let view = View<Line>([
    .init("version", Text("VERSION", "版本"), Text("the version people are told of", "通知所涉版本")) {
      .text($0.version)
    },
    .init("channels", Text("CHANNELS", "渠道"), Text("the channels", "渠道")) { .texts($0.channels) },
    .init("made", Text("MADE", "新增"), Text("how many notices are new", "新增通知数")) {
      .integer($0.made)
    },
  ])
}
