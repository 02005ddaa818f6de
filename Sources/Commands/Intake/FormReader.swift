import Formats
import Reporting

/// Reads the members of a record that was handed in, and says which is wrong and how.
struct FormReader {
  /// The longest value that a field may have, in bytes.
  static let maximumLength = 64 * 1024

  private let members: [JSON.Member]

  init(_ members: [JSON.Member]) {
    self.members = members
  }

  /// Refuses members that no field is made for, so that a misspelled one is not lost silently.
  func allowOnly(_ names: [String]) throws(Failure) {
    guard let stranger = members.first(where: { !names.contains($0.name) }) else { return }
    throw Self.problem(
      "unknown_field", stranger.name,
      Text("there is no field ‘\(stranger.name)’", "没有字段“\(stranger.name)”"),
      Text(
        "The fields are: \(names.joined(separator: ", ")).", "可用字段：\(names.joined(separator: "、"))。"
      ))
  }

  /// A value as it was handed in; nil where it is absent.
  func value(_ name: String) -> JSON? {
    members.first { $0.name == name }?.value
  }

  /// A text that must be there.
  func required(_ name: String, maximum: Int = 200) throws(Failure) -> String {
    guard let value = try optional(name, maximum: maximum) else {
      throw Self.problem(
        "missing_field", name, Text("‘\(name)’ is missing", "缺少字段“\(name)”"),
        Text("Fill it in.", "请补全。"))
    }
    return value
  }

  /// A text; nil where it is absent, null or empty.
  func optional(_ name: String, maximum: Int = 200) throws(Failure) -> String? {
    guard let member = members.first(where: { $0.name == name }) else { return nil }
    switch member.value {
    case .null: return nil
    case .string(let value): return try Self.checked(value, name, maximum)
    case .integer(let value): return String(value)
    case .decimal, .bool, .array, .object: throw Self.notAText(name)
    }
  }

  /// One of the cases of an enumeration.
  func word<Value: RawRepresentable & CaseIterable>(
    _ name: String, default standard: Value? = nil
  ) throws(Failure) -> Value where Value.RawValue == String {
    if let standard, try optional(name) == nil { return standard }
    let word = try required(name)
    guard let value = Value(rawValue: word) else {
      let choices = Value.allCases.map(\.rawValue)
      throw Self.problem(
        "invalid_field", name,
        Text(
          "‘\(name)’ is ‘\(word)’, but must be one of: \(choices.joined(separator: ", "))",
          "“\(name)”为“\(word)”，必须是以下之一：\(choices.joined(separator: "、"))"),
        Text("Correct it.", "请更正。"))
    }
    return value
  }

  /// Several texts: a JSON array, or one text with semicolons between.
  func texts(_ name: String) throws(Failure) -> [String] {
    guard let member = members.first(where: { $0.name == name }) else { return [] }
    guard case .array(let values) = member.value else {
      return try optional(name, maximum: 4000)?.split(separator: ";").map(String.init) ?? []
    }
    guard values.count <= 100 else {
      throw Self.problem(
        "field_too_long", name, Text("‘\(name)’ has over 100 values", "“\(name)”超过 100 项"),
        Text("Hand in fewer.", "请减少数量。"))
    }
    var texts: [String] = []
    for value in values {
      guard case .string(let text) = value else { throw Self.notAText(name) }
      texts.append(try Self.checked(text, name, 200) ?? "")
    }
    return texts
  }

  static func problem(
    _ code: String, _ name: String, _ message: Text, _ hint: Text
  ) -> Failure {
    Failure(.invalidInput, code, message, hint: hint, subject: name)
  }

  private static func notAText(_ name: String) -> Failure {
    problem(
      "invalid_field", name, Text("‘\(name)’ must be a text", "“\(name)”必须是文本"),
      Text("Put it in quotation marks.", "请加引号。"))
  }

  private static func checked(
    _ value: String, _ name: String, _ maximum: Int
  ) throws(Failure) -> String? {
    let bytes = value.utf8.span
    guard !bytes.indices.contains(where: { bytes[$0] == 0 }) else {
      throw problem(
        "nul_byte", name, Text("‘\(name)’ contains a NUL character", "“\(name)”含有 NUL 字符"),
        Text("Remove it.", "请删除。"))
    }
    guard bytes.count <= maximum || value.unicodeScalars.count <= maximum else {
      throw problem(
        "field_too_long", name,
        Text(
          "‘\(name)’ has \(value.unicodeScalars.count) characters, but at most \(maximum) are taken",
          "“\(name)”有 \(value.unicodeScalars.count) 个字符，最多 \(maximum) 个"),
        Text("Shorten it.", "请缩短。"))
    }
    return value.isEmpty ? nil : value
  }
}
