import CommandLine
import Domain
import Reporting
import Store

enum StoreSettingsList {
  static let verb = Verb.listing(
    ["store", "settings", "list"], .anyRole, About(Text("list what can be set", "列出设置")), kind: nil,
    view: SettingView.view
  ) { _, session, _ throws(Failure) in
    var summaries: [SettingSummary] = []
    for setting in Setting.allCases {
      summaries.append(SettingSummary(setting: setting, value: try session.settings.value(setting)))
    }
    return summaries
  }
}
