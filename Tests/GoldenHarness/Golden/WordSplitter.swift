/// Splits a command line into words as POSIX `sh` does (XCU 2.2), as far as that needs no expansion:
/// blanks separate words, `'…'` keeps everything, `"…"` keeps everything but `\"` and `\\`, and `\`
/// keeps the next character, or joins two lines.
///
/// What `sh` would expand or act on (`$`, `|`, `>`, `;`, …) has to be quoted, so that a line copied from
/// a golden file into a shell means the same there.
public enum WordSplitter {
  /// Why a line cannot be split.
  public enum Problem: Error, Sendable, Equatable, CustomStringConvertible {
    /// A quotation is not closed.
    case unclosed(Character)
    /// A backslash stands at the end.
    case loneBackslash
    /// A character stands unquoted that means something to a shell.
    case unquoted(Character)

    /// One sentence.
    public var description: String {
      switch self {
      case .unclosed(let mark): "a \(mark) is not closed"
      case .loneBackslash: "a \\ ends the line"
      case .unquoted(let mark): "\(mark) means something to a shell: quote it, or use “sh: …”"
      }
    }
  }

  /// The words of a line.
  public static func split(_ line: String) throws(Problem) -> [String] {
    var words: [String] = []
    var word: String?
    var rest = Substring(line).unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar {
      case " ", "\t", "\n":
        if let finished = word { words.append(finished) }
        word = nil
      case "'":
        word = (word ?? "") + (try singleQuoted(&rest))
      case "\"":
        word = (word ?? "") + (try doubleQuoted(&rest))
      case "\\":
        guard let next = rest.popFirst() else { throw .loneBackslash }
        if next != "\n" { word = (word ?? "") + String(next) }
      default:
        if special.contains(scalar) || (scalar == "#" && word == nil) {
          throw .unquoted(Character(scalar))
        }
        word = (word ?? "") + String(scalar)
      }
    }
    if let finished = word { words.append(finished) }
    return words
  }

  private static let special: [Unicode.Scalar] = ["|", "&", ";", "<", ">", "(", ")", "$", "`"]

  private static func singleQuoted(
    _ rest: inout Substring.UnicodeScalarView
  ) throws(Problem) -> String {
    var text = ""
    while let scalar = rest.popFirst() {
      if scalar == "'" { return text }
      text.unicodeScalars.append(scalar)
    }
    throw .unclosed("'")
  }

  private static func doubleQuoted(
    _ rest: inout Substring.UnicodeScalarView
  ) throws(Problem) -> String {
    var text = ""
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": return text
      case "$", "`": throw .unquoted(Character(scalar))
      case "\\":
        guard let next = rest.popFirst() else { throw .loneBackslash }
        if next == "\n" { continue }
        if !["\"", "\\", "$", "`"].contains(next) { text.unicodeScalars.append("\\") }
        text.unicodeScalars.append(next)
      default: text.unicodeScalars.append(scalar)
      }
    }
    throw .unclosed("\"")
  }
}
