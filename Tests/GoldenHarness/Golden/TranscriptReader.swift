/// Reads the lines below a command, one after the other.
struct TranscriptReader {
  private(set) var transcript = Transcript()
  /// Empty lines that belong to standard output only if more of it follows.
  private(set) var pendingBlanks = 0
  private var hasEnded = false

  /// Takes a line; false when it begins something else. `number` is its own, counted from 1.
  mutating func take(_ line: String, at number: Int) throws(HarnessFailure) -> Bool {
    if line.isEmpty {
      pendingBlanks += 1
      return true
    }
    if line.begins(with: "$ ") || line.begins(with: "#") || line.begins(with: "@") { return false }
    guard !line.utf8.contains(where: { $0 == 0 || $0 == 0x0d }) else {
      throw .malformed(line: number, problem: "a golden file has neither carriage returns nor NUL")
    }
    guard !hasEnded else {
      throw .malformed(line: number, problem: "the output goes on after the status")
    }
    try takeOutput(line, at: number)
    return true
  }

  private mutating func takeOutput(_ line: String, at number: Int) throws(HarnessFailure) {
    if let code = try status(line, Marker.exit, at: number) {
      end(.exited(code))
    } else if let signal = try status(line, Marker.signal, at: number) {
      end(.signalled(signal))
    } else if line == Marker.noNewline {
      try removeLineFeed(from: \.stdout, at: number)
    } else if line == Marker.noErrorNewline {
      try removeLineFeed(from: \.stderr, at: number)
    } else if line == "!" || line.begins(with: "! ") {
      transcript.stderr += (line.removing("! ") ?? "") + "\n"
      pendingBlanks = 0
    } else if line.begins(with: "!") {
      throw .malformed(line: number, problem: "standard error begins with “! ”; else write “\\!”")
    } else if line.begins(with: ">") {
      throw .malformed(
        line: number, problem: "input stands directly below its command; else write “\\>”")
    } else {
      transcript.stdout += String(repeating: "\n", count: pendingBlanks)
      transcript.stdout += (line.removing("\\") ?? line) + "\n"
      pendingBlanks = 0
    }
  }

  private mutating func end(_ status: ExitStatus) {
    transcript.status = status
    hasEnded = true
    pendingBlanks = 0
  }

  private func status(
    _ line: String, _ mark: String, at number: Int
  ) throws(HarnessFailure) -> Int32? {
    guard let rest = line.removing(mark) else { return nil }
    guard rest.hasSuffix("]"), let value = Int32(rest.dropLast()), (0...255).contains(value) else {
      throw .malformed(line: number, problem: "the status is a number from 0 to 255 and “]”")
    }
    return value
  }

  private mutating func removeLineFeed(
    from text: WritableKeyPath<Transcript, String>, at number: Int
  ) throws(HarnessFailure) {
    guard transcript[keyPath: text].utf8.last == 0x0a else {
      throw .malformed(line: number, problem: "there is no line above whose end could be missing")
    }
    transcript[keyPath: text].unicodeScalars.removeLast()
    pendingBlanks = 0
  }
}
