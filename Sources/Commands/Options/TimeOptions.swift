import CommandLine
import Reporting
import Store
import Time

/// The options by which a command looks at another time.
enum TimeOptions {
  static let at = Option(
    "at", .nonBlank("INSTANT"),
    Text("what applied then: 2026-05-01, or RFC 3339", "查询当时的有效状态：2026-05-01 或 RFC 3339"))
  static let asOf = Option(
    "as-of", .nonBlank("INSTANT"),
    Text("what the store knew then", "查询数据库当时所知的状态"))
  static let all: [any ParameterKey] = [at, asOf]

  /// The earlier of the two instants: what holds from the moment it is known on needs no other.
  static func earlier(_ invocation: Invocation, _ zone: Zone) throws(Failure) -> Instant? {
    let at = try instant(invocation[at], zone)
    let known = try instant(invocation[asOf], zone)
    return [at, known].compactMap { $0 }.min()
  }

  /// Reads an instant as people type it, in the zone of the store.
  static func instant(_ word: String?, _ zone: Zone) throws(Failure) -> Instant? {
    guard let word else { return nil }
    do {
      return try InstantInput.read(word, in: zone)
    } catch {
      throw Failure(
        .usage, "invalid_instant",
        Text("‘\(word)’ is no instant", "“\(word)”不是有效的时间"),
        hint: Text(
          "Write 2026-05-01, ‘2026-05-01 09:30’ or 2026-05-01T09:30:00+08:00.",
          "请写作 2026-05-01、“2026-05-01 09:30”或 2026-05-01T09:30:00+08:00。"),
        subject: word)
    }
  }

  /// Reads a duration as people type it; nil where the option was not given.
  static func span(
    _ option: Option<String>, _ invocation: Invocation
  ) throws(Failure) -> TimeSpan? {
    guard let word = try invocation[option] else { return nil }
    guard let span = TimeSpan(word) else {
      let name = option.parameter.name
      throw invocation.usage(
        "invalid_duration",
        Text(
          "‘--\(name) \(word)’ must be a duration such as 7d, 36h or 90m",
          "“--\(name) \(word)”必须是 7d、36h、90m 形式的时长"))
    }
    return span
  }
}
