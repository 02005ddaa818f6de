import GoldenHarness
import Testing

@Suite("A sandbox is a place of its own")
struct SandboxTests {
  @Test("everything a program could write to by default is inside")
  func environment() throws {
    let sandbox = try Sandbox(executable: "/usr/bin/env")
    let lines = try sandbox.xsyf().stdoutText.split(separator: "\n").map(String.init)
    for name in [
      "HOME", "PWD", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
      "XDG_RUNTIME_DIR", "XDG_STATE_HOME",
    ] {
      #expect(lines.contains { $0.hasPrefix("\(name)=\(sandbox.directory)") }, "\(name)")
    }
    #expect(lines.contains("XSYF_STORE=\(sandbox.store)"))
    #expect(lines.contains("LANG=C.UTF-8"))
    #expect(lines.contains("PATH=\(sandbox.directory)/.bin:/usr/bin:/bin"))
  }

  @Test("two sandboxes share nothing, and a changed copy shares only the directory")
  func separate() throws {
    let one = try Sandbox(executable: "/bin/sh")
    let other = try Sandbox(executable: "/bin/sh")
    #expect(one.directory != other.directory)
    var copy = one
    copy.environment["WORD"] = "copy"
    try one.write("text", to: "deep/down/file")
    #expect(try copy.xsyf("-c", "cat deep/down/file; echo $WORD").stdoutText == "textcopy\n")
    #expect(try one.xsyf("-c", "echo ${WORD-none}").stdoutText == "none\n")
    #expect(try other.xsyf("-c", "ls").stdoutText == "")
  }

  @Test("what a program makes is its owner's alone")
  func permissions() throws {
    let sandbox = try Sandbox(executable: "/bin/sh")
    #expect(try sandbox.xsyf("-c", "echo hi > f; mkdir d").exitCode == 0)
    #expect(FileSystem.mode(of: sandbox.directory).map { $0 & 0o777 } == 0o700)
    #expect(FileSystem.mode(of: sandbox.directory + "/f").map { $0 & 0o777 } == 0o600)
    #expect(FileSystem.mode(of: sandbox.directory + "/d").map { $0 & 0o777 } == 0o700)
    #expect(try sandbox.read("f") == Array("hi\n".utf8))
  }

  @Test("the directory goes with the sandbox, but what links point to stays")
  func removal() throws {
    let outside = try TemporaryDirectory()
    try FileSystem.write([1], to: outside.path + "/kept")
    var directory = ""
    do {
      let sandbox = try Sandbox(executable: "/bin/sh")
      directory = sandbox.directory
      let line = "mkdir -p a/b/c; echo > a/b/c/f; ln -s '\(outside.path)' a/link; chmod 0 a/b"
      #expect(try sandbox.sh(line).exitCode == 0)
      #expect(FileSystem.isDirectory(directory + "/a"))
    }
    #expect(FileSystem.mode(of: directory) == nil)
    #expect(try FileSystem.read(outside.path + "/kept") == [1])
  }

  @Test("a process keeps the directory of a sandbox that nobody refers to any more")
  func processKeepsDirectory() throws {
    func start() throws -> RunningProcess {
      try Sandbox(executable: "/bin/sh").spawn("-c", "read x; echo > f && ls", stdin: .open)
    }
    let process = try start()
    #expect(process.write("go\n"))
    #expect(process.wait().stdoutText == "f\n")
  }

  @Test("names come in the order of their bytes, without those of the directory itself")
  func names() throws {
    let directory = try TemporaryDirectory()
    for name in ["b", "a.golden", ".c", "一"] {
      try FileSystem.write([], to: directory.path + "/" + name)
    }
    #expect(try FileSystem.names(in: directory.path) == [".c", "a.golden", "b", "一"])
    #expect(throws: HarnessFailure.self) { try FileSystem.names(in: directory.path + "/none") }
    #expect(throws: HarnessFailure.self) { try FileSystem.read(directory.path) }
    #expect(throws: HarnessFailure.tooLarge(path: directory.path + "/b", limit: 3)) {
      try FileSystem.write([1, 2, 3, 4], to: directory.path + "/b")
      _ = try FileSystem.read(directory.path + "/b", limit: 3)
    }
  }

  @Test("the path above a path")
  func parents() {
    #expect(FileSystem.parent(of: "/a/b") == "/a")
    #expect(FileSystem.parent(of: "/a") == "/")
    #expect(FileSystem.parent(of: "a") == ".")
  }
}
