public import Reporting
import Time

/// What can be set for a whole store.
public enum Setting: String, Sendable, CaseIterable {
  /// The time zone in which people read instants and in which calendar dates begin.
  case timeZone = "time_zone"
  /// Whether the second person may be bound to the same user of the operating system as the first.
  case allowSharedOSUser = "allow_shared_os_user"

  /// What holds where nothing was set.
  public var defaultValue: String {
    switch self {
    case .timeZone: "Asia/Shanghai"
    case .allowSharedOSUser: "false"
    }
  }

  /// What it means.
  public var help: Text {
    switch self {
    case .timeZone:
      Text("the time zone of printed instants and of calendar dates", "显示时间和日历日期所用的时区")
    case .allowSharedOSUser:
      Text(
        "whether a second person may share the first one's system user (for trials; marked)",
        "复核人可否与提出人共用系统用户（仅供试用，会留下标记）")
    }
  }

  /// A value as it is kept; throws `invalid_setting` where it cannot be one.
  public func accepted(_ value: String) throws(Failure) -> String {
    switch self {
    case .timeZone:
      guard (try? Zone(named: value)) != nil else {
        throw invalid(
          value,
          Text("Give a name of the tz database, such as Asia/Shanghai.", "请给出时区名，如 Asia/Shanghai。"))
      }
    case .allowSharedOSUser:
      guard value == "true" || value == "false" else {
        throw invalid(value, Text("Give ‘true’ or ‘false’.", "请给出 true 或 false。"))
      }
    }
    return value
  }

  private func invalid(_ value: String, _ hint: Text) -> Failure {
    Failure(
      .usage, "invalid_setting",
      Text("‘\(value)’ is no value of \(rawValue)", "“\(value)”不是 \(rawValue) 的有效值"),
      hint: hint, subject: rawValue, current: defaultValue)
  }
}
