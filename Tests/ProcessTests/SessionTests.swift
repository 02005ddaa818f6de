import GoldenHarness
import Testing

@Suite("The interactive session on a terminal")
struct SessionTests {
  @Test("Lines are carried out, TAB completes, errors keep the session going, Ctrl-D leaves")
  func session() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.xsyf("store", "init", "--name", "chen").exitCode == 0)
    #expect(
      try sandbox.xsyf("account", "add", "--external-id", "r-1", "--kind", "resident").exitCode == 0
    )
    let terminal = try sandbox.terminal("repl", columns: 100, rows: 30)
    _ = try terminal.read(until: "chen[owner]> ")
    try terminal.type("account lst\n")
    _ = try terminal.read(until: "[unknown_command]")
    try terminal.type("acc\tli\t--json=id\n")
    _ = try terminal.read(until: "[\r\n{\"id\":\"account-1\"}\r\n]")
    try terminal.type("account show acc\t")
    _ = try terminal.read(until: "account show account-1 ")
    try terminal.type("unfinished")
    _ = try terminal.read(until: "unfinished")
    try terminal.type("\u{3}")
    _ = try terminal.read(until: "> ")
    try terminal.type("\u{4}")
    #expect(terminal.wait().exitCode == 0)
  }

  @Test("The history is private and holds nobody's personal data")
  func history() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.xsyf("store", "init", "--name", "chen").exitCode == 0)
    let terminal = try sandbox.terminal("repl", columns: 100, rows: 30)
    _ = try terminal.read(until: "> ")
    try terminal.type("account list --json\n")
    _ = try terminal.read(until: "[]")
    try terminal.type("account add --external-id r-1 --kind resident --phone 13800000001\n")
    _ = try terminal.read(until: "created")
    try terminal.type("exit\n")
    #expect(terminal.wait().exitCode == 0)
    let home = sandbox.environment["XDG_STATE_HOME"] ?? ""
    let path = home + "/xsyf/history"
    let text = String(decoding: try FileSystem.read(path, limit: 10_000), as: UTF8.self)
    #expect(text.contains("account list --json"))
    #expect(!text.contains("13800000001"))
    #expect(FileSystem.mode(of: path).map { $0 & 0o777 } == 0o600)
  }

  @Test(
    "A terminal obeys nothing in any format", arguments: ["table", "tsv", "csv", "json", "jsonl"])
  func escapes(format: String) throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.xsyf("store", "init", "--name", "chen").exitCode == 0)
    let line = #"{"external_id":"r-1","kind":"resident","nickname":"a\u001b[31mb\u009b2Jc\u202ed"}"#
    #expect(try sandbox.xsyf("account", "import", "-", stdin: .text(line)).exitCode == 0)
    let outcome = try sandbox.terminal(
      "account", "list", "--format", format, "--color", "never", columns: 120, rows: 24
    ).wait()
    #expect(outcome.exitCode == 0)
    #expect(outcome.stdoutText.contains("31mb"))
    for scalar in outcome.stdoutText.unicodeScalars {
      #expect(![0x1B, 0x9B, 0x202E].contains(scalar.value))
    }
  }

  @Test("A table fits the terminal it is printed on")
  func table() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.xsyf("store", "init", "--name", "chen").exitCode == 0)
    #expect(
      try sandbox.xsyf(
        "account", "add", "--external-id", "r-1", "--kind", "resident", "--nickname",
        String(repeating: "长", count: 60)
      ).exitCode == 0)
    let outcome = try sandbox.terminal("account", "list", columns: 72, rows: 24).wait()
    let lines = outcome.stdoutText.split(separator: "\n").map(String.init)
    #expect(outcome.exitCode == 0)
    #expect(lines.contains { $0.contains("…") })
  }
}
