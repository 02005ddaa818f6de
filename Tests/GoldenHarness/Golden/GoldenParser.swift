/// Reads a golden file; the format is described at ``GoldenCase``.
public struct GoldenParser {
  private let lines: [String]
  private var index = 0
  private var parts: [GoldenCase.Part] = []

  /// Parses the bytes of a file: UTF-8, lines ended by line feeds. Throws
  /// ``HarnessFailure/malformed(line:problem:)``.
  public static func parse(_ bytes: [UInt8]) throws(HarnessFailure) -> GoldenCase {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .malformed(line: 1, problem: "the file is not UTF-8")
    }
    return try parse(text)
  }

  /// Parses the text of a file.
  public static func parse(_ text: String) throws(HarnessFailure) -> GoldenCase {
    var parser = GoldenParser(text)
    while parser.current != nil { try parser.parsePart() }
    return GoldenCase(parts: parser.parts)
  }

  private init(_ text: String) {
    var lines = Lines.split(text)
    if lines.last == "" { lines.removeLast() }
    self.lines = lines
  }

  private var current: String? { index < lines.count ? lines[index] : nil }

  private func malformed(_ problem: String) -> HarnessFailure {
    .malformed(line: index + 1, problem: problem)
  }

  private mutating func parsePart() throws(HarnessFailure) {
    let start = index
    let line = current ?? ""
    guard !line.utf8.contains(where: { $0 == 0 || $0 == 0x0d }) else {
      throw malformed("a golden file has neither carriage returns nor NUL")
    }
    let content: GoldenCase.Content
    if line.isEmpty || line.begins(with: "#") {
      content = .prose
      index += 1
    } else if let assignment = line.removing("@env ") {
      content = try parseEnvironment(assignment)
    } else if let name = line.removing("@file ") {
      content = try parseFile(name)
    } else if let command = line.removing("$ ") {
      return try parseCommand(command)
    } else {
      throw malformed("this is neither “# ”, “@env ”, “@file ” nor “$ ”, nor below a command")
    }
    parts.append(.init(line: start + 1, source: Array(lines[start..<index]), content: content))
  }

  private mutating func parseEnvironment(
    _ assignment: String
  ) throws(HarnessFailure) -> GoldenCase.Content {
    let equals = assignment.utf8.firstIndex(of: UInt8(ascii: "=")) ?? assignment.endIndex
    let name = String(assignment[..<equals])
    guard !name.isEmpty, !name.utf8.contains(0x20) else {
      throw malformed("“@env” wants NAME=value, or NAME to unset it")
    }
    index += 1
    let value = assignment[equals...].dropFirst()
    return .environment(name: name, value: equals == assignment.endIndex ? nil : String(value))
  }

  private mutating func parseFile(_ name: String) throws(HarnessFailure) -> GoldenCase.Content {
    let steps = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard steps.allSatisfy({ !$0.isEmpty && !$0.elementsEqual("..".utf8) }) else {
      throw malformed("“@file” wants a name below the working directory")
    }
    index += 1
    return .file(name: name, text: takeLines(after: "|") ?? "")
  }

  /// Lines that begin with `mark` and a space, or are `mark` alone; nil when there is none.
  private mutating func takeLines(after mark: String) -> String? {
    var text: String?
    while let line = current, line == mark || line.begins(with: mark + " ") {
      text = (text ?? "") + (line.removing(mark + " ") ?? "") + "\n"
      index += 1
    }
    return text
  }

  private mutating func parseCommand(_ first: String) throws(HarnessFailure) {
    let start = index
    var command = first
    while command.utf8.last == UInt8(ascii: "\\"), index + 1 < lines.count {
      index += 1
      command += "\n" + lines[index]
    }
    let call = try parseCall(command, line: start + 1)
    index += 1
    let input = takeLines(after: ">")
    let source = Array(lines[start..<index])
    let outputStart = index
    var reader = TranscriptReader()
    while let line = current, try reader.take(line, at: index + 1) { index += 1 }
    index -= reader.pendingBlanks
    let content = GoldenCase.Content.command(
      .init(
        call: call, input: input, expected: reader.transcript,
        expectedSource: Array(lines[outputStart..<index])))
    parts.append(.init(line: start + 1, source: source, content: content))
  }

  private func parseCall(
    _ command: String, line: Int
  ) throws(HarnessFailure) -> GoldenCase.Call {
    if let script = command.removing("sh: ") { return .shell(script) }
    do throws(WordSplitter.Problem) {
      let words = try WordSplitter.split(command)
      if words.first == "xsyf" { return .xsyf(Array(words.dropFirst())) }
    } catch {
      throw .malformed(line: line, problem: error.description)
    }
    throw .malformed(line: line, problem: "a command is “xsyf …” or “sh: …”")
  }
}
