/// What one command of a golden file did.
public struct Observation: Sendable {
  /// The line of the file that the command stands in.
  public let line: Int
  /// The command and its input as they stand there.
  public let source: [String]
  /// What the file says.
  public let expected: Transcript
  /// What happened, normalised.
  public let actual: Transcript
  /// Why `actual` is not the whole truth: the command ran out of time or printed too much.
  public let problem: String?

  /// Whether the command did what the file says.
  public var isAsExpected: Bool { problem == nil && expected == actual }
  /// Whether the command ran to its end and did something else.
  var isNews: Bool { problem == nil && expected != actual }
}

/// Runs golden files.
public struct GoldenRunner: Sendable {
  private let executable: String
  private let users: UserNames
  private let timeLimit: Duration
  private let outputLimit: Int

  /// A runner where `xsyf` is the program at this absolute path. Each command has `timeLimit` and may
  /// print `outputLimit` bytes on each of its outputs.
  public init(
    executable: String, users: UserNames = .current, timeLimit: Duration = .seconds(60),
    outputLimit: Int = 1 << 20
  ) {
    self.executable = executable
    self.users = users
    self.timeLimit = timeLimit
    self.outputLimit = outputLimit
  }

  /// Runs a file's commands in a sandbox of their own, up to the end or to one that has a problem.
  public func run(_ golden: GoldenCase) throws(HarnessFailure) -> [Observation] {
    var sandbox = try Sandbox(executable: executable)
    let normalizer = Normalizer(
      directory: sandbox.directory, users: users, keeping: Literals(in: golden.text))
    var observations: [Observation] = []
    for part in golden.parts {
      switch part.content {
      case .prose: break
      case .environment(let name, let value):
        sandbox.environment[name] = value.map { inside(sandbox, $0) }
      case .file(let name, let text):
        try sandbox.write(inside(sandbox, text), to: name)
      case .command(let command):
        let outcome = try run(command, in: sandbox)
        observations.append(observe(outcome, of: command, in: part, normalizer))
        if observations.last?.problem != nil { return observations }
      }
    }
    return observations
  }

  private func run(
    _ command: GoldenCase.Command, in sandbox: Sandbox
  ) throws(HarnessFailure) -> Outcome {
    var launch: Launch
    switch command.call {
    case .xsyf(let words): launch = sandbox.launch(words.map { inside(sandbox, $0) })
    case .shell(let line): launch = sandbox.launch("/bin/sh", ["-c", inside(sandbox, line)])
    }
    launch.timeLimit = timeLimit
    launch.outputLimit = outputLimit
    guard let input = command.input else { return try launch.run() }
    return try launch.run(stdin: .text(inside(sandbox, input)))
  }

  private func observe(
    _ outcome: Outcome, of command: GoldenCase.Command, in part: GoldenCase.Part,
    _ normalizer: Normalizer
  ) -> Observation {
    var problem: String?
    if outcome.printedTooMuch { problem = "it printed more than \(outputLimit) bytes" }
    if outcome.ranOutOfTime { problem = "it was killed after \(timeLimit)" }
    let expected = Transcript(
      stdout: normalizer.expected(command.expected.stdout),
      stderr: normalizer.expected(command.expected.stderr), status: command.expected.status)
    let actual = Transcript(
      stdout: normalizer.text(of: outcome.stdout), stderr: normalizer.text(of: outcome.stderr),
      status: outcome.status)
    return Observation(
      line: part.line, source: part.source, expected: expected, actual: actual, problem: problem)
  }

  /// Text of a golden file with the sandbox's directory in place of `[DIR]`.
  private func inside(_ sandbox: Sandbox, _ text: String) -> String {
    let valueName = Array("[DIR]".utf8)
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while let found = bytes.firstIndex(of: valueName, from: index) {
      result += bytes[index..<found]
      result += sandbox.directory.utf8
      index = found + valueName.count
    }
    return String(decoding: result + bytes[index...], as: UTF8.self)
  }
}
