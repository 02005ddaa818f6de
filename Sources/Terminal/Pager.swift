import Glibc

/// Shows text that is longer than a screen through a program for reading.
public enum Pager {
  /// What is used where no variable names a pager: it ends by itself where the text fits the
  /// screen, passes colours through, and leaves the text on the screen.
  static let standard = "less -FRX"

  /// The shell command to page with, or nil where the text is to be printed as it stands.
  ///
  /// Nothing is paged off a terminal, where `isDisabled`, or where the text fits the screen. The
  /// first of `variables` that is set names the pager; empty or `cat` means none.
  public static func command(
    for text: String, variables: [String], environment: [String: String],
    outputIsTerminal: Bool, isDisabled: Bool, columns: Int, rows: Int
  ) -> String? {
    guard outputIsTerminal, !isDisabled else { return nil }
    let named = variables.lazy.compactMap { environment[$0] }.first
    let command = trimmed(named ?? standard)
    guard !command.isEmpty, command != "cat" else { return nil }
    return exceeds(text, columns: columns, rows: rows) ? command : nil
  }

  /// Shows bytes through a pager and waits until the user has left it.
  ///
  /// The pager has `environment`, and `LESSCHARSET=utf-8` where that names no other, because less
  /// would show Chinese text as numbers in a locale that is not UTF-8.
  ///
  /// Answers false where the shell could not run the command, so that nothing was shown. A user who
  /// leaves before the end is no failure.
  public static func show(
    _ bytes: [UInt8], through command: String, environment: [String: String]
  ) throws(SubprocessFailure) -> Bool {
    let environment = environment.merging(["LESSCHARSET": "utf-8"]) { own, _ in own }
    let process = try Subprocess.writing("/bin/sh", ["-c", command], environment: environment)
    let status = Signals.withoutInterruption {
      Signals.withoutBrokenPipe {
        let stream = OutputStream(fileDescriptor: process.inputDescriptor)
        try? stream.write(bytes)
        try? stream.flush()
        close(process.inputDescriptor)
      }
      return process.wait()
    }
    // POSIX, sh: 127 is a command that was not found, 126 one that cannot be executed.
    return status != .exited(127) && status != .exited(126)
  }

  /// Whether a text takes more rows than a screen has. What follows its last line feed counts as
  /// a row even where it is empty: the shell's prompt will stand there.
  private static func exceeds(_ text: String, columns: Int, rows: Int) -> Bool {
    var taken = 0
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let width = DisplayWidth.of(withoutStyles(Substring(line)))
      taken += 1 + max(0, width - 1) / max(1, columns)
      if taken > rows { return true }
    }
    return false
  }

  private static func withoutStyles(_ line: Substring) -> String {
    var result = ""
    var isInside = false
    for scalar in line.unicodeScalars {
      if scalar == "\u{1B}" { isInside = true }
      if !isInside { result.unicodeScalars.append(scalar) }
      if scalar == "m" { isInside = false }
    }
    return result
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
