public import Reporting

/// Splits a line into words the way a shell does, without carrying out anything in it.
///
/// White space separates words; single quotes keep everything as it stands; double quotes keep
/// everything but `\"` and `\\`; outside quotes a backslash keeps the next character; `#` at the
/// start of a word begins a comment. There are no variables, no globs, no commands.
public enum WordSplitter {
  /// The words of a line; fails where a quotation is not closed or nothing follows a backslash.
  public static func split(_ line: String) throws(Failure) -> [String] {
    var state = State()
    for character in line {
      if state.take(character) == .comment { break }
    }
    return try state.finish()
  }

  /// A word as it has to be typed to be read as one word again.
  public static func quoted(_ word: String) -> String {
    let plain = word.allSatisfy { $0.isLetter || $0.isNumber || "-_./:@%+=,#（）()".contains($0) }
    guard !plain || word.isEmpty || word.hasPrefix("#") || word.contains(where: { "()".contains($0) })
    else { return word }
    return "'" + word.replacing("'", with: "'\\''") + "'"
  }

  private struct State {
    enum Mode { case plain, single, double }
    enum Outcome { case taken, comment }

    var words: [String] = []
    var word: String?
    var mode = Mode.plain
    var isEscaped = false

    mutating func take(_ character: Character) -> Outcome {
      if isEscaped {
        if mode == .double, character != "\"", character != "\\" { append("\\") }
        append(character)
        isEscaped = false
        return .taken
      }
      switch (mode, character) {
      case (.plain, "#") where word == nil: return .comment
      case (.plain, "\\"), (.double, "\\"): isEscaped = true
      case (.plain, "'"): open(.single)
      case (.plain, "\""): open(.double)
      case (.single, "'"), (.double, "\""): mode = .plain
      case (.plain, _) where character.isWhitespace: endWord()
      default: append(character)
      }
      return .taken
    }

    mutating func finish() throws(Failure) -> [String] {
      guard mode == .plain, !isEscaped else {
        throw Failure(
          .usage, "unclosed_quote",
          Text("a quotation or escape is not closed", "引号或转义没有结束"),
          hint: Text("Close it, or quote it with ‘\\’.", "请补全引号，或用“\\”转义。"))
      }
      endWord()
      return words
    }

    private mutating func open(_ mode: Mode) {
      self.mode = mode
      word = word ?? ""
    }

    private mutating func append(_ character: Character) {
      word = (word ?? "") + String(character)
    }

    private mutating func endWord() {
      if let word { words.append(word) }
      word = nil
    }
  }
}
