import GoldenHarness
import Testing

@Suite("Many processes on one store")
struct ConcurrencyTests {
  @Test("A hundred processes that add accounts at once lose nothing and duplicate nothing")
  func adding() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.xsyf("store", "init").exitCode == 0)
    var running: [RunningProcess] = []
    for number in 0..<100 {
      // Every account is added twice.
      running.append(
        try sandbox.spawn(
          "account", "add", "--external-id", "r-\(number / 2)", "--kind", "resident"))
    }
    for process in running { #expect(process.wait().exitCode == 0) }
    let list = try sandbox.xsyf("account", "list", "--fields", "external_id").stdoutText
    #expect(Set(list.split(separator: "\n")).count == 50)
    #expect(list.split(separator: "\n").count == 50)
    #expect(try sandbox.xsyf("journal", "verify", "--fields", "entries").stdoutText == "51\n")
  }

  @Test("Of two who decide at once, one is told that the other was first")
  func deciding() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.xsyf("store", "init").exitCode == 0)
    #expect(
      try sandbox.xsyf("account", "add", "--external-id", "d-1", "--kind", "doctor").exitCode == 0)
    let submit = try sandbox.xsyf(
      "doctor", "submit", "--account", "d-1", "--legal-name", "张示例", "--id-number",
      "110101198001010010")
    #expect(submit.exitCode == 0)
    let running = try (0..<8).map { _ in try sandbox.spawn("doctor", "approve", "d-1") }
    let codes = running.map { $0.wait().exitCode ?? -1 }.sorted()
    #expect(codes == [0, 5, 5, 5, 5, 5, 5, 5])
  }
}
