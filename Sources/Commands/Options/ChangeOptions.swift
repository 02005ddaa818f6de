import CommandLine
import Reporting

/// The options of every command that changes something.
enum ChangeOptions {
  static let dryRun = Flag(
    "dry-run",
    Text("show what would happen and leave everything as it was", "只显示将发生的结果，不作任何改动"))
  static let idempotencyKey = Option(
    "idempotency-key", .nonBlank("KEY"),
    Text("your name for this call; the same key is carried out once", "本次调用的幂等键；同一键只执行一次"))
  static let ifVersion = Option(
    "if-version", .number("N", in: 1...Int(Int32.max)),
    Text("only if the record still has this version", "仅当记录仍为此版本时执行"))

  /// For commands that add something.
  static let adding: [any ParameterKey] = [dryRun, idempotencyKey]
  /// For commands that change a record which exists.
  static let changing: [any ParameterKey] = [dryRun, idempotencyKey, ifVersion]
}

extension Invocation {
  /// Refuses a record that is not at the version the caller saw.
  func check(version: Int, of subject: String) throws(Failure) {
    guard let expected = try self[ChangeOptions.ifVersion], expected != version else { return }
    throw Failure(
      .conflict, "version_mismatch",
      Text(
        "\(subject) is at version \(version), not \(expected)",
        "\(subject) 当前版本为 \(version)，不是 \(expected)"),
      hint: Text("Look at it again before you decide.", "请重新查看后再决定。"),
      subject: subject, current: String(version))
  }
}
