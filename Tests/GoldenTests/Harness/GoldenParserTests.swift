import GoldenHarness
import Testing

@Suite("Golden files are read as they are written")
struct GoldenParserTests {
  @Test("every kind of line finds its meaning")
  func allKinds() throws {
    let text = """
      # Shows much.

      @env LANG=de_DE=x
      @env HOME
      @file a/b.csv
      | id,name
      |
      | 1
      $ xsyf a 'b c' \\
        d
      > in
      >
      out

      more
      ! bad
      !
      [exit 8]

      # Another.
      $ sh: xsyf x | cat
      \\$ literal
      \\
      """
    let golden = try GoldenParser.parse(text + "\n")
    #expect(golden.text == text + "\n")
    let contents = golden.parts.map(\.content).filter { $0 != .prose }
    try #require(contents.count == 5)
    #expect(contents[0] == .environment(name: "LANG", value: "de_DE=x"))
    #expect(contents[1] == .environment(name: "HOME", value: nil))
    #expect(contents[2] == .file(name: "a/b.csv", text: "id,name\n\n1\n"))
    let commands = golden.commands
    #expect(commands[0].call == .xsyf(["a", "b c", "d"]))
    #expect(commands[0].input == "in\n\n")
    #expect(
      commands[0].expected
        == Transcript(stdout: "out\n\nmore\n", stderr: "bad\n\n", status: .exited(8)))
    #expect(commands[1].call == .shell("xsyf x | cat"))
    #expect(commands[1].expected == Transcript(stdout: "$ literal\n\n"))
    #expect(golden.parts.map(\.line).last == 21)
  }

  @Test("empty lines between commands are not output")
  func blanksBetweenCommands() throws {
    let golden = try GoldenParser.parse("$ xsyf a\n\n\n$ xsyf b\none\n\n$ xsyf c\n\n")
    #expect(golden.commands.map(\.expected.stdout) == ["", "one\n", ""])
  }

  @Test(
    "a transcript that is written down is read back",
    arguments: [
      Transcript(),
      Transcript(stdout: "a\n"), Transcript(stdout: "a"), Transcript(stdout: "\n"),
      Transcript(stdout: "\n\na\n\nb\n\n\n"), Transcript(stdout: "a\n\n", stderr: "b\n"),
      Transcript(stdout: "$ a\n# b\n@c\n! d\n!\n> e\n>\n\\f\n\\\n| g\n$5\n"),
      Transcript(stdout: "[exit 3]\n[signal 9]\n[no newline]\n[\n[]\n"),
      Transcript(stdout: "![no newline]"), Transcript(stdout: "[no newline]"),
      Transcript(stderr: "a"), Transcript(stderr: "\n\na\n\n"),
      Transcript(stdout: "x", stderr: "[no newline]", status: .exited(255)),
      Transcript(status: .signalled(9)),
      Transcript(stdout: "#\u{fe0f}\u{20e3}\n中文\n"),
    ])
  func roundTrip(_ transcript: Transcript) throws {
    for following in ["", "$ xsyf next\n", "\n# comment\n"] {
      let text = (["$ xsyf a"] + transcript.lines).joined(separator: "\n") + "\n" + following
      let golden = try GoldenParser.parse(text)
      #expect(golden.commands.first?.expected == transcript)
      #expect(golden.text == text)
    }
  }

  @Test(
    "a broken file is refused with the line and the reason",
    arguments: [
      ("hello\n", 1, "neither"),
      ("# a\n| x\n", 2, "neither"),
      ("$ ls\n", 1, "xsyf"),
      ("$ xsyf 'a\n", 1, "not closed"),
      ("\n$ xsyf \\\n a | b\n", 2, "|"),
      ("$ xsyf\nout\n> late\n", 3, "input"),
      ("$ xsyf\n!bad\n", 2, "standard error"),
      ("$ xsyf\n[exit 256]\n", 2, "0 to 255"),
      ("$ xsyf\n[exit x]\n", 2, "0 to 255"),
      ("$ xsyf\n[exit 1]\nmore\n", 3, "after the status"),
      ("$ xsyf\n[no newline]\n", 2, "no line above"),
      ("$ xsyf\na\n[no newline]\n[no newline]\n", 4, "no line above"),
      ("$ xsyf\n![no newline]\n", 2, "no line above"),
      ("@env =x\n", 1, "NAME"),
      ("@env a b=x\n", 1, "NAME"),
      ("@file ../x\n", 1, "below"),
      ("@file /etc/x\n", 1, "below"),
      ("@fiel x\n", 1, "neither"),
      ("$ xsyf\r\n", 1, "carriage"),
      ("$ xsyf\na\r\n", 2, "carriage"),
    ])
  func refuses(text: String, line: Int, reason: String) {
    #expect {
      try GoldenParser.parse(text)
    } throws: { error in
      guard case .malformed(line, let problem) = error as? HarnessFailure else { return false }
      return problem.contains(reason)
    }
  }

  @Test("bytes that are not UTF-8 are refused")
  func refusesOtherEncodings() {
    #expect(throws: HarnessFailure.malformed(line: 1, problem: "the file is not UTF-8")) {
      try GoldenParser.parse([0x24, 0x20, 0xff])
    }
  }
}
