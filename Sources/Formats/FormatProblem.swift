public import Reporting

/// What is wrong with a document, and where.
public struct FormatProblem: Error, Equatable, Sendable {
  /// A stable word for the kind of problem.
  public let code: String
  /// What is wrong, for people.
  public let message: Text
  /// Where, in bytes from the start of the document or line; nil where no place can be named.
  public let offset: Int?

  /// A problem with its code and message, and the place of it.
  public init(_ code: String, _ message: Text, at offset: Int? = nil) {
    self.code = code
    self.message =
      offset.map {
        message + Text(" (at byte \($0 + 1))", "（第 \($0 + 1) 字节）")
      } ?? message
    self.offset = offset
  }

  /// That a text is not well-formed UTF-8.
  public static func invalidUTF8(at offset: Int?) -> FormatProblem {
    FormatProblem("invalid_utf8", Text("the text is not valid UTF-8", "文本不是有效的 UTF-8"), at: offset)
  }

  static func nulByte(at offset: Int?) -> FormatProblem {
    FormatProblem("nul_byte", Text("the text contains a NUL character", "文本含有 NUL 字符"), at: offset)
  }

  /// That a line has more bytes than are read.
  public static func lineTooLong(_ maximum: Int) -> FormatProblem {
    FormatProblem(
      "line_too_long",
      Text("the line is longer than \(maximum) bytes", "该行超过 \(maximum) 字节"))
  }
}
