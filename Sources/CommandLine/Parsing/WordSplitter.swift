public import Reporting

/// Splits a line into words the way a shell does, without carrying out anything in it.
///
/// White space separates words; single quotes keep everything as it stands; double quotes keep
/// everything but `\"` and `\\`; outside quotes a backslash keeps the next character; `#` at the
/// start of a word begins a comment. There are no variables, no globs, no commands.
///
/// It looks at scalars, not at what they combine to: a quotation mark is one whatever follows it.
public enum WordSplitter {
  /// The words of a line; fails where a quotation is not closed or nothing follows a backslash.
  public static func split(_ line: String) throws(Failure) -> [String] {
    var state = State()
    for scalar in line.unicodeScalars {
      if state.take(scalar) == .comment { break }
    }
    return try state.finish()
  }

  /// A word as it has to be typed to be read as one word again.
  public static func quoted(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "-_./:@%+=,".unicodeScalars.contains(scalar)
    }
    if isPlain, !word.isEmpty { return word }
    var quoted = String.UnicodeScalarView("'".unicodeScalars)
    for scalar in word.unicodeScalars {
      quoted.append(
        contentsOf: scalar == "'" ? "'\\''".unicodeScalars : String(scalar).unicodeScalars)
    }
    quoted.append("'")
    return String(quoted)
  }

  private struct State {
    enum Mode { case plain, single, double }
    enum Outcome { case taken, comment }

    var words: [String] = []
    var word: String.UnicodeScalarView?
    var mode = Mode.plain
    var isEscaped = false

    mutating func take(_ scalar: Unicode.Scalar) -> Outcome {
      if isEscaped {
        if mode == .double, scalar != "\"", scalar != "\\" { append("\\") }
        append(scalar)
        isEscaped = false
        return .taken
      }
      switch (mode, scalar) {
      case (.plain, "#") where word == nil: return .comment
      case (.plain, "\\"), (.double, "\\"): isEscaped = true
      case (.plain, "'"): open(.single)
      case (.plain, "\""): open(.double)
      case (.single, "'"), (.double, "\""): mode = .plain
      case (.plain, _) where scalar.properties.isWhitespace: endWord()
      default: append(scalar)
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
      word = word ?? String.UnicodeScalarView()
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
      word = word ?? String.UnicodeScalarView()
      word?.append(scalar)
    }

    private mutating func endWord() {
      if let word { words.append(String(word)) }
      word = nil
    }
  }
}
