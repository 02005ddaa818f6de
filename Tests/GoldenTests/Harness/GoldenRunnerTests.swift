import GoldenHarness
import Testing

/// Here `xsyf` is the shell, so that a case can make it do anything.
@Suite("Golden files are run, compared and recorded")
struct GoldenRunnerTests {
  func observe(
    _ text: String, users: UserNames = UserNames(name: "nobody-here", number: 7)
  ) throws -> [Observation] {
    try GoldenRunner(executable: "/bin/sh", users: users).run(GoldenParser.parse(text))
  }

  func record(_ text: String) throws -> String {
    try GoldenParser.parse(text).recording(observe(text)).text
  }

  @Test("output, error output and status are all compared")
  func comparesEverything() throws {
    let observations = try observe(
      """
      $ xsyf -c 'echo out; echo err >&2; exit 3'
      out
      ! err
      [exit 3]
      $ xsyf -c 'echo out; echo err >&2; exit 3'
      ! err
      [exit 3]
      $ xsyf -c 'echo out; echo err >&2; exit 3'
      out
      [exit 3]
      $ xsyf -c 'echo out; echo err >&2; exit 3'
      out
      ! err
      $ xsyf -c 'kill -15 $$'
      [signal 15]
      """)
    #expect(observations.map(\.isAsExpected) == [true, false, false, false, true])
    #expect(observations.map(\.line) == [1, 5, 8, 11, 14])
  }

  @Test("files, variables, input and the directory reach the commands")
  func surroundings() throws {
    let observations = try observe(
      """
      @file in/a.txt
      | 一 [DIR]
      @env WORD=two [DIR]
      $ xsyf -c 'cat in/a.txt; echo $WORD; cat; echo [DIR]; pwd'
      > three
      一 [DIR]
      two [DIR]
      three
      [DIR]
      [DIR]
      @env WORD
      $ sh: echo "${WORD-unset}"; xsyf -c 'echo on the path'; umask
      unset
      on the path
      0077
      $ xsyf -c 'cat; test -t 0 || echo no terminal; : < /dev/tty'
      no terminal
      ! xsyf: 1: cannot open /dev/tty: No such device or address
      [exit 2]
      """)
    #expect(observations.map(\.isAsExpected).prefix(2) == [true, true])
    #expect(observations.last?.actual.stdout == "no terminal\n")
    #expect(observations.last?.actual.stderr.contains("/dev/tty") == true)
  }

  @Test("a case of one user passes for another whose name it mentions")
  func otherUsers() throws {
    let text = "$ xsyf -c 'echo operator wang; echo user wang'\noperator wang\nuser [USER]\n"
    let observations = try observe(text, users: UserNames(name: "wang", number: 1000))
    #expect(observations[0].isAsExpected)
    let unlabelled = "$ xsyf -c 'printf \"1\\twang\\n\"'\n1\twang\n"
    for name in ["wang", "li"] {
      #expect(try observe(unlabelled, users: UserNames(name: name, number: 5))[0].isAsExpected)
    }
  }

  @Test("recording keeps comments, commands and inputs, and what was right")
  func recording() throws {
    let recorded = try record(
      """
      # A comment.
      @env A=b
      $ xsyf -c 'cat; echo "$A" >&2; exit 4' \\
         name
      > input
      wrong
      # Directly below.
      $ xsyf -c 'echo right'
      right


      @file x
      | y
      $ xsyf -c 'printf "a\\n\\n"'
      $ xsyf -c 'printf "\\$ x"'

      """)
    #expect(
      recorded == """
        # A comment.
        @env A=b
        $ xsyf -c 'cat; echo "$A" >&2; exit 4' \\
           name
        > input
        input
        ! b
        [exit 4]

        # Directly below.
        $ xsyf -c 'echo right'
        right


        @file x
        | y
        $ xsyf -c 'printf "a\\n\\n"'
        a
        \\

        $ xsyf -c 'printf "\\$ x"'
        \\$ x
        [no newline]

        """)
  }

  @Test("what was recorded is what happens the next time")
  func recordedIsStable() throws {
    let recorded = try record(
      """
      $ sh: date -u +%Y-%m-%dT%H:%M:%SZ; date '+%Y-%m-%d %H:%M:%S'; pwd >&2; echo 2025-03-15
      $ xsyf -c 'printf "\\033[1m\\303 \\t\\n\\r\\n! x\\n\\n"; exit 9'
      $ sh: kill -9 $$
      """)
    #expect(recorded.contains("[INSTANT]\n[TIME]\n2025-03-15\n! [DIR]\n"))
    #expect(recorded.contains("[U+001B][1m[xC3] \t[END]\n[U+000D]\n\\! x\n\\\n[exit 9]\n"))
    #expect(recorded.contains("[signal 9]\n"))
    #expect(try observe(recorded).allSatisfy { $0.isAsExpected })
    #expect(try record(recorded) == recorded)
  }

  @Test("a derived moment that was written in by hand stays when recorded again")
  func derivedMoments() throws {
    let text = "$ xsyf -c 'echo 2025-03-$((15 + 7))T00:00:00Z'\n"
    #expect(try record(text) == text + "[INSTANT]\n")
    #expect(try observe(text + "2025-03-22T00:00:00Z\n")[0].isAsExpected)
    #expect(try !observe(text + "2025-03-23T00:00:00Z\n")[0].isAsExpected)
  }

  @Test("a command that does not end is killed, fails and is not recorded")
  func timeLimit() throws {
    let text = "$ xsyf -c 'echo start; sleep 600; echo end'\nstart\n$ xsyf -c 'echo b'\n"
    let runner = GoldenRunner(executable: "/bin/sh", timeLimit: .milliseconds(300))
    let golden = try GoldenParser.parse(text)
    let observations = try runner.run(golden)
    #expect(observations.count == 1)
    #expect(observations[0].problem?.contains("killed") == true)
    #expect(!observations[0].isAsExpected)
    #expect(golden.recording(observations).text == text)
  }

  @Test("a command that prints without end fails and is not recorded")
  func outputLimit() throws {
    let text = "$ sh: yes | head -c 1001\n"
    let golden = try GoldenParser.parse(text)
    let observations = try GoldenRunner(executable: "/bin/sh", outputLimit: 1000).run(golden)
    #expect(observations[0].problem == "it printed more than 1000 bytes")
    #expect(golden.recording(observations).text == text)
    #expect(
      try GoldenRunner(executable: "/bin/sh", outputLimit: 1001).run(golden)[0].problem == nil)
  }

  @Test("a file on disk is rewritten only when something changed")
  func recordsFiles() throws {
    let directory = try TemporaryDirectory()
    try FileSystem.makeDirectory(directory.path + "/area")
    for (name, text) in [("b", "$ xsyf -c 'echo b'\n"), ("a", "# a\n$ xsyf -c 'echo a'\na\n")] {
      try FileSystem.write(Array(text.utf8), to: directory.path + "/area/\(name).golden")
    }
    try FileSystem.write([], to: directory.path + "/area/notes.txt")
    let files = try GoldenFile.all(below: directory.path)
    #expect(files.map(\.name) == ["area/a.golden", "area/b.golden"])
    let runner = GoldenRunner(executable: "/bin/sh")
    let changed = try files.map { try $0.record(runner.run($0.load())) }
    #expect(changed == [0, 1])
    let written = try FileSystem.read(files[1].path)
    #expect(String(decoding: written, as: UTF8.self) == "$ xsyf -c 'echo b'\nb\n")
  }
}
