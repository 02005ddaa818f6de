import Digest
import Formats
import Reporting
import Time

/// Values that fields of several kinds of records have.
extension FormReader {
  /// An instant in RFC 3339.
  func instant(_ name: String) throws(Failure) -> Instant {
    let value = try required(name)
    guard let instant = Instant(value) else {
      throw Self.problem(
        "invalid_instant", name, Text("‘\(name)’ is no instant", "“\(name)”不是时间"),
        Text("Write it as 2026-05-01T09:30:00+08:00.", "请写作 2026-05-01T09:30:00+08:00。"))
    }
    return instant
  }

  /// Whether something holds: true or false, as JSON or as a word.
  func bool(_ name: String, default standard: Bool) throws(Failure) -> Bool {
    switch value(name) {
    case .bool(let value): return value
    case .string("true"): return true
    case .string("false"): return false
    case nil, .null, .string(""): return standard
    default:
      throw Self.problem(
        "invalid_field", name,
        Text("‘\(name)’ must be true or false", "“\(name)”必须是 true 或 false"),
        Text("Correct it.", "请更正。"))
    }
  }

  /// A SHA-256 in hexadecimal.
  func sha256(_ name: String) throws(Failure) -> String? {
    guard let value = try optional(name) else { return nil }
    guard let digest = Digest256(hexadecimal: value) else {
      throw Self.problem(
        "invalid_sha256", name, Text("‘\(name)’ is no SHA-256", "“\(name)”不是 SHA-256"),
        Text("Write 64 hexadecimal digits.", "请写 64 位十六进制数字。"))
    }
    return digest.hexadecimal
  }
}
