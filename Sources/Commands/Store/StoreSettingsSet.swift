import CommandLine
import Domain
import Formats
import Reporting
import Store

enum StoreSettingsSet {
  private static let name = Argument(
    ValueKind<Setting>.oneOf("NAME") { (setting: Setting) in setting.help },
    Text("the setting", "设置名"))
  private static let value = Argument(.nonBlank("VALUE"), Text("its value", "值"))

  static let verb = Verb.changing(
    ["store", "settings", "set"], .role(.owner),
    About(
      Text("set something for the whole store", "修改设置"),
      examples: [.init("store settings set time_zone Asia/Shanghai", Text("the time zone", "时区"))]),
    parameters: [name, value] + ChangeOptions.adding, fields: SettingView.view.fields
  ) { invocation, session throws(Failure) in
    let setting = try invocation[name]
    let before = try session.settings.value(setting)
    try session.settings.set(setting, to: invocation[value])
    let after = try session.settings.value(setting)
    try session.journal(
      setting.rawValue,
      JournalDetail(
        before: [JSON.Member("value", .string(before))],
        after: [JSON.Member("value", .string(after))]))
    return SettingView.view.record(SettingSummary(setting: setting, value: after))
  }
}
