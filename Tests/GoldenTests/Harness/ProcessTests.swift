import Glibc
import GoldenHarness
import Testing

@Suite("Processes are started, fed, listened to and ended")
struct ProcessTests {
  func shell(_ line: String, _ environment: [String: String] = [:]) -> Launch {
    let path = ["PATH": "/usr/bin:/bin"].merging(environment) { _, given in given }
    return Launch("/bin/sh", ["-c", line], environment: path)
  }

  @Test("both outputs and the status come back")
  func outcome() throws {
    let outcome = try shell("printf out; printf err >&2; exit 7").run()
    #expect(outcome.stdoutText == "out")
    #expect(outcome.stderrText == "err")
    #expect(outcome.status == .exited(7))
    #expect(outcome.exitCode == 7)
    #expect(!outcome.ranOutOfTime && !outcome.printedTooMuch)
  }

  @Test("input and both outputs flow at the same time, however large")
  func noDeadlock() throws {
    let count = 3 << 20
    var launch = shell("tee /dev/stderr")
    launch.outputLimit = count
    let input = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let outcome = try launch.run(stdin: .bytes(input))
    #expect(outcome.stdout == input)
    #expect(outcome.stderr == input)
    #expect(!outcome.printedTooMuch)
  }

  @Test("a process that does not read its input harms nobody")
  func unreadInput() throws {
    let input = [UInt8](repeating: 0x61, count: 1 << 20)
    #expect(try shell("exit 5").run(stdin: .bytes(input)).status == .exited(5))
    let process = try shell("exec <&-; echo closed; sleep 600").spawn(stdin: .open)
    try process.waitForOutput("closed")
    #expect(process.write("x") == false)
    process.kill(SIGKILL)
  }

  @Test("without input there is none to wait for")
  func nothing() throws {
    #expect(try shell("cat; readlink /proc/self/fd/0").run().stdoutText == "/dev/null\n")
  }

  @Test("what is printed beyond the limit is dropped, and that is said")
  func limit() throws {
    var launch = shell("head -c 5000000 /dev/zero; echo end >&2")
    launch.outputLimit = 1000
    let outcome = try launch.run()
    #expect(outcome.stdout == [UInt8](repeating: 0, count: 1000))
    #expect(outcome.stderrText == "end\n")
    #expect(outcome.printedTooMuch)
    #expect(outcome.status == .exited(0))
    launch.arguments = ["-c", "printf 1234"]
    launch.outputLimit = 4
    #expect(try !launch.run().printedTooMuch)
  }

  @Test(
    "a process that does not end in time is killed with all it started",
    arguments: [
      "echo $$; sleep 600", "echo $$; yes", "trap '' TERM; echo $$; sleep 600 & wait",
      "echo $$; exec >&- 2>&-; sleep 600", "echo $$; sleep 600 & exit 0",
    ])
  func timeLimit(line: String) throws {
    var launch = shell(line)
    launch.timeLimit = .seconds(1)
    let outcome = try launch.run()
    #expect(outcome.ranOutOfTime)
    let number = try #require(
      pid_t(outcome.stdoutText.prefix { $0 != "\n" }), "\(outcome.stdoutText.prefix(20))")
    #expect(try hasNoLivingMember(group: number))
  }

  /// Whether all processes of a group end soon; whoever adopted one may leave it a zombie for a while.
  func hasNoLivingMember(group: pid_t) throws -> Bool {
    let line = "sed 's/.*) //' /proc/[0-9]*/stat 2> /dev/null | grep -c '^[^Z] [0-9]* \(group) '"
    for _ in 0..<1000 {
      if try shell(line).run().stdoutText == "0\n" { return true }
      usleep(10_000)
    }
    return false
  }

  @Test("a running process can be killed, once")
  func kill() throws {
    let process = try shell("echo ready; exec sleep 600").spawn()
    try process.waitForOutput("ready\n")
    #expect(process.kill(SIGKILL))
    let outcome = process.wait()
    #expect(outcome.status == .signalled(SIGKILL))
    #expect(outcome.stdoutText == "ready\n")
    #expect(!outcome.ranOutOfTime)
    #expect(outcome.exitCode == nil)
    #expect(!process.kill(SIGKILL))
    #expect(process.wait() == outcome)
  }

  @Test("a process that nobody refers to any more does not stay")
  func abandoned() throws {
    var number: pid_t = 0
    do {
      let process = try shell("echo ready; exec sleep 600").spawn()
      try process.waitForOutput("ready")
      number = process.pid
    }
    #expect(try hasNoLivingMember(group: number))
  }

  @Test("an open input is written to piece by piece")
  func conversation() throws {
    let process = try shell("while read x; do echo \"got $x\"; done; echo end").spawn(stdin: .open)
    #expect(process.write("a\n"))
    try process.waitForOutput("got a\n")
    #expect(process.write("b\n"))
    try process.waitForOutput("got b\n")
    process.closeInput()
    #expect(process.wait().stdoutText == "got a\ngot b\nend\n")
  }

  @Test("waiting for output that never comes ends with the process")
  func neverPrinted() throws {
    let process = try shell("echo something else").spawn()
    #expect(throws: HarnessFailure.neverPrinted(wanted: "ready", seen: "something else\n")) {
      try process.waitForOutput("ready")
    }
  }

  @Test("a hundred processes run at once, and none is mistaken for another")
  func manyAtOnce() throws {
    // Each waits for its input's end, so all hundred are alive when the last has started.
    let processes = try (0..<100).map { number in
      try shell("echo started; cat; seq 2000; exit \(number)").spawn(stdin: .open)
    }
    for process in processes { try process.waitForOutput("started") }
    for (number, process) in processes.enumerated() {
      #expect(process.write("number \(number)\n"))
      process.closeInput()
    }
    for (number, process) in processes.enumerated() {
      let outcome = process.wait()
      #expect(outcome.status == .exited(Int32(number)))
      #expect(outcome.stdoutText.hasPrefix("started\nnumber \(number)\n1\n2\n"))
      #expect(outcome.stdoutText.hasSuffix("\n1999\n2000\n"))
    }
  }

  @Test("nothing of the test run reaches a process")
  func isolation() throws {
    let probe = try shell("ls /proc/self/fd | wc -l; cut -d ' ' -f 6 /proc/$$/stat; echo $$").run()
    let lines = probe.stdoutText.split(separator: "\n").map { $0.filter { $0 != " " } }
    try #require(lines.count == 3)
    // Standard input, output and error, and the directory that is being listed.
    #expect(lines[0] == "4")
    #expect(lines[1] == lines[2])
    let environment = try Launch("/usr/bin/env", environment: ["A": "1", "B": "二=2"]).run()
    #expect(environment.stdoutText == "A=1\nB=二=2\n")
    let signals = try shell("grep -E '^Sig(Blk|Ign)' /proc/self/status | cut -f2").run().stdoutText
    // The C library keeps signals 32 and 33 for itself.
    let ordinary = signals.split(separator: "\n").map {
      UInt64($0, radix: 16).map { $0 & 0x7fff_ffff }
    }
    #expect(ordinary == [0, 0])
  }

  @Test("the mask is set for the process alone, and its arguments arrive unchanged")
  func umask() throws {
    var launch = Launch("/usr/bin/printf", ["%s\n", "a b", "$x '\"\\", "", "中"])
    launch.umask = 0o027
    #expect(try launch.run().stdoutText == "a b\n$x '\"\\\n\n中\n")
    var mask = shell("umask")
    mask.umask = 0o027
    #expect(try mask.run().stdoutText == "0027\n")
    mask.umask = 0o002
    #expect(try mask.run().stdoutText == "0002\n")
  }

  @Test("what cannot be started says so")
  func failures() {
    #expect(throws: HarnessFailure.noExecutable(path: "/nowhere/xsyf")) {
      try Launch("/nowhere/xsyf").run()
    }
    #expect(throws: HarnessFailure.self) {
      try Launch("/bin/sh", directory: "/nowhere").run()
    }
  }
}
