import Glibc
import GoldenHarness
import Testing

@Suite("A program on a terminal behaves as for a person")
struct PseudoTerminalTests {
  func shell(_ line: String, columns: UInt16 = 80, rows: UInt16 = 24) throws -> PseudoTerminal {
    let launch = Launch("/bin/sh", ["-c", line], environment: ["PATH": "/usr/bin:/bin"])
    return try PseudoTerminal(launch, columns: columns, rows: rows)
  }

  @Test("all three streams are a terminal, which is the controlling one")
  func isTerminal() throws {
    let terminal = try shell(
      "test -t 0 && test -t 1 && test -t 2 && echo three; echo owned > /dev/tty; echo $TERM")
    #expect(terminal.wait().stdoutText == "three\r\nowned\r\nxterm\r\n")
  }

  @Test("the size is as asked for, and can change")
  func size() throws {
    let terminal = try shell("stty size; read x; stty size", columns: 132, rows: 43)
    try terminal.read(until: "43 132\r\n")
    try terminal.resize(columns: 40, rows: 10)
    try terminal.type("\n")
    try terminal.read(until: "10 40\r\n")
    #expect(terminal.wait().status == .exited(0))
  }

  @Test("a conversation: prompt, answer, prompt, end of input")
  func conversation() throws {
    let terminal = try shell(
      "printf '> '; while read x; do echo \"you said $x\"; printf '> '; done; echo bye")
    #expect(try terminal.read(until: "> ") == "> ")
    try terminal.type("你好\n")
    #expect(try terminal.read(until: "> ") == "你好\r\nyou said 你好\r\n> ")
    try terminal.type("\u{4}")
    try terminal.read(until: "bye\r\n")
    #expect(terminal.wait().status == .exited(0))
    #expect(terminal.transcript == "> 你好\r\nyou said 你好\r\n> bye\r\n")
  }

  @Test("Ctrl-C interrupts the program")
  func interrupt() throws {
    let terminal = try shell(
      "trap 'echo caught; exit 130' INT; echo ready; while :; do read x; done")
    try terminal.read(until: "ready")
    try terminal.type("\u{3}")
    try terminal.read(until: "caught")
    #expect(terminal.wait().status == .exited(130))
  }

  @Test("a lot of output and a lot of typing do not block each other")
  func large() throws {
    let terminal = try shell("stty -echo; echo ready; cat; exit 6")
    try terminal.read(until: "ready\r\n")
    let line = String(repeating: "x", count: 99) + "\n"
    for _ in 0..<2000 { try terminal.type(line) }
    try terminal.type("end\n\u{4}")
    let text = try terminal.read(until: "end\r\n")
    #expect(text.utf8.count == 2000 * 101 + 5)
    #expect(terminal.wait().status == .exited(6))
  }

  @Test("waiting for what is never printed ends with the program, or with one's patience")
  func neverPrinted() throws {
    let ended = try shell("echo other")
    #expect(throws: HarnessFailure.neverPrinted(wanted: "this", seen: "other\r\n")) {
      try ended.read(until: "this")
    }
    let silent = try shell("sleep 600")
    #expect(throws: HarnessFailure.neverPrinted(wanted: "this", seen: "")) {
      try silent.read(until: "this", atMost: .milliseconds(50))
    }
    #expect(silent.kill(SIGTERM))
    #expect(silent.wait().status == .signalled(SIGTERM))
  }

  @Test("a program that does not end in time is killed")
  func timeLimit() throws {
    var launch = Launch("/bin/sleep", ["600"])
    launch.timeLimit = .milliseconds(100)
    let outcome = try PseudoTerminal(launch).wait()
    #expect(outcome.ranOutOfTime)
    #expect(outcome.status == .signalled(SIGKILL))
  }

  @Test(
    "control sequences can be left out",
    arguments: [
      ("a\u{1b}[1;31mred\u{1b}[0m\r\n", "ared\n"), ("\u{1b}]0;title\u{7}x", "x"),
      ("\u{1b}]8;;http://x\u{1b}\\y", "y"), ("\u{1b}[?2004hprompt\u{7}", "prompt"),
      ("\u{1b}(B中\u{1b}=文", "中文"), ("cut\u{1b}[1", "cut"), ("cut\u{1b}", "cut"), ("", ""),
    ])
  func controlSequences(text: String, plain: String) {
    #expect(ControlSequences.removed(from: text) == plain)
  }
}
