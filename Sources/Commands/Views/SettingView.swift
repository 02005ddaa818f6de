import CommandLine
import Domain
import Reporting

/// A setting and what holds for it.
struct SettingSummary {
  let setting: Setting
  let value: String
}

enum SettingView {
  static let view = View<SettingSummary>([
    .init("name", Text("NAME", "名称"), Text("the setting", "设置名")) { .text($0.setting.rawValue) },
    .init("value", Text("VALUE", "值"), Text("what holds", "当前值")) { .text($0.value) },
    .init("default", Text("DEFAULT", "默认"), Text("what holds where nothing is set", "默认值")) {
      .text($0.setting.defaultValue)
    },
  ])
}
