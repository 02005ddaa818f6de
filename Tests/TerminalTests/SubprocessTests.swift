import Glibc
import Terminal
import Testing

@Suite("Subprocesses")
struct SubprocessTests {
  private func run(
    _ program: String, _ arguments: [String], input: String = "",
    environment: [String: String] = [:]
  ) throws -> (output: String, status: Subprocess.Status) {
    let pipe = TestPipe()
    pipe.send(input)
    close(pipe.writeEnd)
    defer { pipe.closeReadEnd() }
    let process = try Subprocess.reading(
      program, arguments, input: pipe.readEnd, environment: environment)
    defer { close(process.outputDescriptor) }
    let output = Terminals.readToEnd(process.outputDescriptor)
    return (output, process.wait())
  }

  @Test("what goes in comes out")
  func roundTrip() throws {
    let result = try run("cat", [], input: "医生\n\u{1B}")
    #expect(result.output == "医生\n\u{1B}")
    #expect(result.status == .exited(0))
  }

  @Test("a program that is written to receives everything")
  func writing() throws {
    let process = try Subprocess.writing(
      "sh", ["-c", "[ \"$(cat)\" = 医生 ] || exit 9"], environment: ["PATH": "/usr/bin:/bin"])
    #expect(process.outputDescriptor == -1)
    let stream = OutputStream(fileDescriptor: process.inputDescriptor)
    try stream.write("医生")
    try stream.flush()
    close(process.inputDescriptor)
    #expect(process.wait() == .exited(0))
  }

  @Test("the exit status and the signal are told apart, and told again")
  func status() throws {
    #expect(try run("sh", ["-c", "exit 7"]).status == .exited(7))
    #expect(try run("sh", ["-c", "exit 255"]).status == .exited(255))
    #expect(try run("sh", ["-c", "kill -TERM $$"]).status == .signalled(SIGTERM))
    let process = try Subprocess.reading("sh", ["-c", "exit 3"], input: -1, environment: [:])
    close(process.outputDescriptor)
    #expect(process.wait() == .exited(3))
    #expect(process.wait() == .exited(3))
  }

  @Test("arguments arrive as they are, and the environment is what was given and no more")
  func surroundings() throws {
    let arguments = try run("printf", ["%s|", "a b", "$HOME", "", "医\n"])
    #expect(arguments.output == "a b|$HOME||医\n|")
    #expect(try run("env", [], environment: ["FICTIVE": "x=y"]).output == "FICTIVE=x=y\n")
  }

  @Test("GB 18030 is converted by iconv")
  func conversion() throws {
    let bytes: [UInt8] = [0xD2, 0xBD, 0xC9, 0xFA]
    let pipe = TestPipe()
    _ = unsafe bytes.withUnsafeBytes { unsafe write(pipe.writeEnd, $0.baseAddress, $0.count) }
    close(pipe.writeEnd)
    let process = try Subprocess.reading(
      "iconv", ["-f", "GB18030", "-t", "UTF-8"], input: pipe.readEnd, environment: [:])
    pipe.closeReadEnd()
    #expect(Terminals.readToEnd(process.outputDescriptor) == "医生")
    #expect(process.wait() == .exited(0))
    close(process.outputDescriptor)
  }

  @Test("a program that is not there or not to be run is a failure that names it")
  func missing() {
    #expect(throws: SubprocessFailure.self) { try run("no-such-program-here", []) }
    let failure = #expect(throws: SubprocessFailure.self) { try run("/no/such/program", []) }
    #expect(failure?.errno == ENOENT)
    #expect(failure?.program == "/no/such/program")
    let refused = #expect(throws: SubprocessFailure.self) { try run("/dev/null", []) }
    #expect(refused?.errno == EACCES)
  }

  @Test(
    "a program is only looked for in absolute folders of the path",
    arguments: ["", ".", ":", "bin", "/no/such/folder"])
  func path(path: String) {
    let failure = #expect(throws: SubprocessFailure.self) {
      try run("sh", [], environment: ["PATH": path])
    }
    #expect(failure?.errno == ENOENT)
  }

  @Test("every folder of the path is tried")
  func laterFolder() throws {
    let environment = ["PATH": "bin:/no/such/folder:/dev/null:/usr/bin:/bin"]
    #expect(try run("sh", ["-c", "exit 4"], environment: environment).status == .exited(4))
  }

  @Test("a zero byte cannot be handed over, and is not cut off either")
  func zeroBytes() {
    for arguments in [["a\0b"], ["\0"]] {
      let failure = #expect(throws: SubprocessFailure.self) { try run("echo", arguments) }
      #expect(failure?.errno == EINVAL)
    }
    let failure = #expect(throws: SubprocessFailure.self) {
      try run("env", [], environment: ["A": "\0"])
    }
    #expect(failure?.errno == EINVAL)
    #expect(throws: SubprocessFailure.self) { try run("", []) }
  }

  @Test("a program ends when nobody reads what it writes, even where this one would not")
  func abandoned() throws {
    let previous = signal(SIGPIPE, SIG_IGN)
    defer { _ = signal(SIGPIPE, previous) }
    let process = try Subprocess.reading("yes", [], input: -1, environment: [:])
    close(process.outputDescriptor)
    #expect(process.wait() == .signalled(SIGPIPE))
  }
}
