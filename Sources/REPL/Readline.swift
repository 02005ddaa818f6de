import CReadline
import Glibc

/// GNU Readline, which edits lines on a terminal, remembers them, and completes words.
///
/// Readline keeps its state in global variables and calls back without a context, so this has to
/// keep some as well. Both are only ever used by the one thread that runs the session.
enum Readline {
  /// Answers the candidates for the word that begins at a place of the line.
  typealias Complete = (_ line: String, _ start: Int, _ word: String) -> Answer

  /// What may stand at a place.
  enum Answer {
    /// One of these words.
    case words([String])
    /// A file of the machine, which Readline finds by itself.
    case files
  }

  private nonisolated(unsafe) static var complete: Complete = { _, _, _ in .words([]) }
  private nonisolated(unsafe) static var pending: [String] = []

  /// Makes Readline ready for a program's session.
  static func prepare(program: String, complete: @escaping Complete) {
    unsafe self.complete = complete
    // Readline keeps the pointer, so the name must live as long as the process.
    unsafe creadline_set_name(strdup(program))
    unsafe creadline_set_completer { word, start, end in
      unsafe Readline.matches(word, start: Int(start))
    }
    creadline_keep_order()
    using_history()
  }

  /// The next line; nil at the end of input. Ctrl-C clears what was typed.
  static func line(prompt: String) -> String? {
    guard let line = unsafe creadline_read(prompt) else { return nil }
    defer { unsafe free(line) }
    return unsafe String(cString: line)
  }

  /// Remembers a line, unless it repeats the last one.
  static func remember(_ line: String) {
    if let last = unsafe creadline_last_remembered(), unsafe String(cString: last) == line {
      return
    }
    unsafe add_history(line)
  }

  static func loadHistory(_ path: String) {
    unsafe read_history(path)
  }

  static func saveHistory(_ path: String, most: Int32) {
    stifle_history(most)
    unsafe write_history(path)
    unsafe chmod(path, 0o600)
  }

  private static func matches(
    _ word: UnsafePointer<CChar>?, start: Int
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    let typed = unsafe word.map { unsafe String(cString: $0) } ?? ""
    let line = unsafe String(cString: creadline_line())
    switch unsafe complete(line, start, typed) {
    case .files:
      return nil
    case .words(let words):
      creadline_only_ours()
      creadline_append_space(words.count == 1 && !words[0].hasSuffix("=") ? 1 : 0)
      unsafe pending = words.reversed()
      return unsafe rl_completion_matches(word) { _, _ in
        unsafe Readline.next().flatMap { unsafe strdup($0) }
      }
    }
  }

  private static func next() -> String? { unsafe pending.popLast() }
}
