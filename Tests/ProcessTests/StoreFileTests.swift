import GoldenHarness
import Testing

@Suite("The file of a store")
struct StoreFileTests {
  private func store() throws -> Sandbox {
    let sandbox = try Sandbox()
    #expect(try sandbox.xsyf("store", "init", "--name", "chen").exitCode == 0)
    return sandbox
  }

  private func code(_ outcome: Outcome) -> String {
    String(outcome.stderrText.split(separator: "[").last?.prefix { $0 != "]" } ?? "")
  }

  @Test("It is its owner's alone")
  func mode() throws {
    let sandbox = try store()
    #expect(FileSystem.mode(of: sandbox.store).map { $0 & 0o777 } == 0o600)
  }

  @Test("A damaged one is told, and nothing crashes", arguments: [4096, 8192, 40_960])
  func damaged(offset: Int) throws {
    let sandbox = try store()
    var bytes = try FileSystem.read(sandbox.store, limit: 1 << 24)
    for index in offset..<min(offset + 4096, bytes.count) { bytes[index] = 0xFF }
    try FileSystem.write(bytes, to: sandbox.store)
    let outcome = try sandbox.xsyf("store", "check")
    #expect(outcome.exitCode == 7)
    #expect(code(outcome) == "store_damaged")
  }

  @Test("One of a later schema, or of another program, is refused")
  func foreign() throws {
    let sandbox = try store()
    var bytes = try FileSystem.read(sandbox.store, limit: 1 << 24)
    bytes[63] = 99
    try FileSystem.write(bytes, to: sandbox.store)
    #expect(code(try sandbox.xsyf("account", "list")) == "store_newer")
    bytes[68] = 0
    try FileSystem.write(bytes, to: sandbox.store)
    let outcome = try sandbox.xsyf("account", "list")
    #expect(outcome.exitCode == 7)
    #expect(code(outcome) == "not_a_store")
  }

  @Test("A backup is whole, private, and never overwrites")
  func backup() throws {
    let sandbox = try store()
    #expect(try sandbox.xsyf("store", "backup", "copy.db").exitCode == 0)
    #expect(try sandbox.xsyf("journal", "verify", "--store", "copy.db").exitCode == 0)
    let again = try sandbox.xsyf("store", "backup", "copy.db")
    #expect(again.exitCode == 5)
    #expect(code(again) == "store_exists")
  }
}
