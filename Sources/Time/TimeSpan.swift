import Reporting

/// A length of time: whole seconds, at least one and at most 36,525 days (a hundred years).
public struct TimeSpan: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// How many seconds it lasts.
  public let seconds: Int64

  /// The longest span: 36,525 days.
  public static let longest = TimeSpan(unchecked: 36_525 * 86_400)

  /// A span of so many seconds; nil unless there is at least one and at most the longest.
  public init?(seconds: Int64) {
    guard (1...Self.longest.seconds).contains(seconds) else { return nil }
    self.init(unchecked: seconds)
  }

  private init(unchecked seconds: Int64) {
    self.seconds = seconds
  }

  /// Reads a positive number and its unit: `30s`, `90m`, `36h`, `7d` or `2w`. A day has 24 hours, a
  /// week seven days.
  ///
  /// Throws `malformed_time`, or `time_out_of_range` for nothing and for more than the longest.
  public init(parsing text: String) throws(TimeProblem) {
    var cursor = try TimeCursor(text)
    let count = try cursor.number(upToDigits: 18, of: Text("a positive number", "正整数"))
    let unit = try cursor.unit()
    try cursor.end()
    let (seconds, overflow) = Int64(count).multipliedReportingOverflow(by: unit)
    guard !overflow, let span = TimeSpan(seconds: seconds) else {
      throw TimeProblem(
        code: "time_out_of_range",
        message: Text("a span lasts from 1s to 36525d (100 years)", "时长应在 1s 至 36525d（100 年）之间"))
    }
    self = span
  }

  /// Reads what `init(parsing:)` reads; nil for anything else.
  public init?(_ text: String) {
    guard let span = try? TimeSpan(parsing: text) else { return nil }
    self = span
  }

  /// How many milliseconds it lasts.
  public var milliseconds: Int64 { seconds * 1000 }

  /// The span in the largest of days, hours, minutes and seconds that divides it: `7d`, `36h`.
  public var description: String {
    for (length, letter) in [(86_400, "d"), (3600, "h"), (60, "m")] as [(Int64, String)]
    where seconds % length == 0 {
      return "\(seconds / length)\(letter)"
    }
    return "\(seconds)s"
  }

  /// Whether a span is shorter than another.
  public static func < (first: TimeSpan, second: TimeSpan) -> Bool {
    first.seconds < second.seconds
  }
}

extension TimeCursor {
  /// A unit's letter; answers its length in seconds.
  fileprivate mutating func unit() throws(TimeProblem) -> Int64 {
    let units: [(UInt8, Int64)] = [
      (0x73, 1), (0x6D, 60), (0x68, 3600), (0x64, 86_400), (0x77, 604_800),
    ]
    for (letter, length) in units where take(letter) { return length }
    throw unexpected(Text("a unit: s, m, h, d or w", "单位 s、m、h、d 或 w"))
  }
}
