public import Reporting

/// Why a text has no outline.
public struct OutlineProblem: Error, Sendable, Equatable {
  /// A stable word for the kind of problem.
  public let code: String
  /// What is wrong, for people.
  public let message: Text

  static let empty = OutlineProblem(
    code: "empty_text", message: Text("the text is empty", "文本为空"))
  static let invalidUTF8 = OutlineProblem(
    code: "invalid_utf8", message: Text("the text is not valid UTF-8", "文本不是有效的 UTF-8"))
  static let nulByte = OutlineProblem(
    code: "nul_byte", message: Text("the text contains a NUL character", "文本含有 NUL 字符"))

  static func lost(_ expected: Int, _ found: Int) -> OutlineProblem {
    OutlineProblem(
      code: "characters_lost",
      message: Text(
        "the outline has \(found) characters, the text \(expected)",
        "大纲有 \(found) 个字符，原文有 \(expected) 个"))
  }
}
