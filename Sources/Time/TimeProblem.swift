public import Reporting

/// Why a text is no time, or a zone cannot be used.
///
/// The message is a clause without a full stop that can follow what it is about and a colon.
public struct TimeProblem: Error, Sendable, Equatable {
  /// A stable word in `snake_case`: `malformed_time`, `no_such_day`, `no_such_time`,
  /// `leap_second`, `time_out_of_range`, `invalid_zone_name`, `unknown_zone` or `damaged_zone`.
  public let code: String
  /// What is wrong, and where.
  public let message: Text

  /// Something else was expected at a position, counted in characters from 1.
  static func unexpected(_ expected: Text, at position: Int) -> TimeProblem {
    TimeProblem(
      code: "malformed_time",
      message: Text(
        "expected \(expected.english) at character \(position)",
        "第 \(position) 个字符处应为\(expected.chinese)"))
  }

  /// The text is longer than any time is.
  static let tooLong = TimeProblem(
    code: "malformed_time", message: Text("the text is too long", "文本过长"))

  /// The calendar has no such day.
  static let noSuchDay = TimeProblem(
    code: "no_such_day", message: Text("the calendar has no such day", "日历上没有这一天"))

  /// The clock never shows such a time.
  static let noSuchTime = TimeProblem(
    code: "no_such_time",
    message: Text("hours go to 23, minutes and seconds to 59", "小时最大为 23，分和秒最大为 59"))

  /// A second 60, which the count of milliseconds since 1970 has no place for.
  static let leapSecond = TimeProblem(
    code: "leap_second",
    message: Text("leap seconds are not counted: write second 59", "不计闰秒：请写作第 59 秒"))

  /// The time lies outside the years that RFC 3339 can write.
  static let outOfRange = TimeProblem(
    code: "time_out_of_range",
    message: Text(
      "the time lies outside the years 0001 to 9999 in UTC", "时间超出公元 0001 至 9999 年（UTC）"))

  /// A word that no time zone can have for a name.
  static let invalidZoneName = TimeProblem(
    code: "invalid_zone_name",
    message: Text(
      "a time zone is named by words of letters, digits, ‘_’, ‘+’ and ‘-’ with ‘/’ between them",
      "时区名由字母、数字、“_”、“+”、“-”组成，各段以“/”分隔"))

  /// The machine does not know a time zone.
  static func unknownZone(_ name: String) -> TimeProblem {
    TimeProblem(
      code: "unknown_zone",
      message: Text(
        "this machine's time zone database has no ‘\(name)’", "本机时区数据库中没有“\(name)”"))
  }

  /// What describes a time zone is not as RFC 8536 has it.
  static func damagedZone(_ name: String, _ reason: Text) -> TimeProblem {
    TimeProblem(
      code: "damaged_zone",
      message: Text(
        "the data of time zone ‘\(name)’ cannot be used: \(reason.english)",
        "时区“\(name)”的数据无法使用：\(reason.chinese)"))
  }
}
