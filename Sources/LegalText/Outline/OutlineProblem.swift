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
  static let tooLarge = OutlineProblem(
    code: "too_large", message: Text("the text is over 1 GiB", "文本超过 1 GiB"))
  static let nulByte = OutlineProblem(
    code: "nul_byte", message: Text("the text contains a NUL character", "文本含有 NUL 字符"))

  static func unknownHeadKey(_ line: Int, _ text: String) -> OutlineProblem {
    let known = MarkdownHead.Key.allCases.map(\.rawValue).joined(separator: ", ")
    return OutlineProblem(
      code: "unknown_head_key",
      message: Text(
        "line \(line), ‘\(text)’, is none of: \(known)", "第 \(line) 行“\(text)”不属于：\(known)"))
  }

  static func repeatedHeadKey(_ line: Int, _ key: String) -> OutlineProblem {
    OutlineProblem(
      code: "repeated_head_key",
      message: Text("line \(line) says ‘\(key)’ again", "第 \(line) 行重复“\(key)”"))
  }

  static func unreadableHead(_ line: Int, _ text: String) -> OutlineProblem {
    OutlineProblem(
      code: "unreadable_head",
      message: Text(
        "line \(line): ‘\(text)’ is no value that a head can have; write it in quotes, or each client in a line behind ‘- ’",
        "第 \(line) 行：“\(text)”不是文首支持的写法；请加引号，或将各适用端逐行写在“- ”之后"))
  }

  static func listInHead(_ line: Int, _ key: String) -> OutlineProblem {
    OutlineProblem(
      code: "unreadable_head",
      message: Text(
        "line \(line): ‘\(key)’ has one value and no list", "第 \(line) 行：“\(key)”只有一个值，不是列表"))
  }

  static func unreadableDate(_ line: Int, _ text: String) -> OutlineProblem {
    OutlineProblem(
      code: "invalid_date",
      message: Text("line \(line): ‘\(text)’ is no date", "第 \(line) 行：“\(text)”不是日期"))
  }

  static let unclosedHead = OutlineProblem(
    code: "unclosed_head",
    message: Text("the head has no closing line of ‘---’", "文首没有结束的“---”行"))

  static func lost(_ expected: Int, _ found: Int) -> OutlineProblem {
    OutlineProblem(
      code: "characters_lost",
      message: Text(
        "the outline has \(found) characters, the text \(expected)",
        "大纲有 \(found) 个字符，原文有 \(expected) 个"))
  }
}
