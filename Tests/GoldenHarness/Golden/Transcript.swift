/// What a command printed and how it ended, as it stands in a golden file.
public struct Transcript: Sendable, Equatable {
  /// Standard output; it ends with a line feed unless the last line has none.
  public var stdout: String
  /// Standard error, likewise.
  public var stderr: String
  /// How the command ended.
  public var status: ExitStatus

  /// A transcript of a command that does nothing and succeeds, but for what is said.
  public init(stdout: String = "", stderr: String = "", status: ExitStatus = .exited(0)) {
    self.stdout = stdout
    self.stderr = stderr
    self.status = status
  }

  /// The lines that say this in a golden file.
  public var lines: [String] {
    let (output, outputEnds) = Self.split(stdout)
    let lastFull = output.lastIndex { !$0.isEmpty } ?? -1
    var lines = output.indices.map { index in
      index > lastFull || Self.needsEscape(output[index]) ? "\\" + output[index] : output[index]
    }
    if !outputEnds { lines.append(Marker.noNewline) }
    let (errors, errorsEnd) = Self.split(stderr)
    lines += errors.map { $0.isEmpty ? "!" : "! " + $0 }
    if !errorsEnd { lines.append(Marker.noErrorNewline) }
    switch status {
    case .exited(0): break
    case .exited(let code): lines.append("\(Marker.exit)\(code)]")
    case .signalled(let signal): lines.append("\(Marker.signal)\(signal)]")
    }
    return lines
  }

  /// The lines of a text, and whether the last one is ended.
  private static func split(_ text: String) -> (lines: [String], isEnded: Bool) {
    var lines = Lines.split(text)
    guard lines.last == "" else { return (lines, false) }
    lines.removeLast()
    return (lines, true)
  }

  private static func needsEscape(_ line: String) -> Bool {
    if line == Marker.noNewline || line.begins(with: "$ ") { return true }
    if line.begins(with: Marker.exit) || line.begins(with: Marker.signal) { return true }
    guard let first = line.utf8.first else { return false }
    return Marker.reserved.contains(first)
  }
}
