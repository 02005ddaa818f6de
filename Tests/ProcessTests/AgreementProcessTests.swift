import GoldenHarness
import Testing

@Suite("Agreements and many processes")
struct AgreementProcessTests {
  private func store() throws -> Sandbox {
    let sandbox = try Sandbox()
    #expect(try sandbox.xsyf("store", "init").exitCode == 0)
    let text = "示例\n更新日期：2025年3月1日\n生效日期：2025年3月15日\n一、甲\n"
    let imported = try sandbox.xsyf(
      "agreement", "import", "-", "--slug", "terms", stdin: .text(text))
    #expect(imported.exitCode == 0)
    return sandbox
  }

  @Test("Of those who publish at once, one does, and the others are told")
  func publishing() throws {
    let sandbox = try store()
    let running = try (0..<8).map { _ in
      try sandbox.spawn("agreement", "publish", "terms@1", "--force", "x")
    }
    let codes = running.map { $0.wait().exitCode ?? -1 }.sorted()
    #expect(codes == [0, 5, 5, 5, 5, 5, 5, 5])
    let list = try sandbox.xsyf("agreement", "list", "--fields", "number,status").stdoutText
    #expect(list == "1\tin_force\n")
    let outcomes = try sandbox.xsyf("journal", "list", "--limit", "all", "--fields", "outcome")
      .stdoutText.split(separator: "\n")
    #expect(outcomes.filter { $0 == "already_published" }.count == 7)
  }

  @Test("Notices are handed out once, though those who deliver them are killed")
  func notices() throws {
    let sandbox = try store()
    #expect(try sandbox.xsyf("agreement", "publish", "terms", "--force", "x").exitCode == 0)
    let lines = (0..<200).map { "{\"external_id\":\"r-\($0)\",\"kind\":\"resident\"}\n" }
    let accounts = try sandbox.xsyf("account", "import", "-", stdin: .text(lines.joined()))
    #expect(accounts.exitCode == 0)
    #expect(try sandbox.xsyf("agreement", "notify", "terms").exitCode == 0)
    var handedOut: [Substring] = []
    for round in 0..<8 {
      let running = try (0..<4).map { _ in
        try sandbox.spawn(
          "notice", "next", "--channel", "site", "--limit", "10", "--fields", "id", "--format",
          "tsv")
      }
      // It may be at any point of its work, or done.
      if round % 2 == 0 { _ = running[0].kill(9) }
      handedOut += running.flatMap { $0.wait().stdoutText.split(separator: "\n") }
    }
    #expect(Set(handedOut).count == handedOut.count)
    let counts = try sandbox.xsyf("notice", "stats", "terms", "--fields", "state,count")
    #expect(counts.stdoutText.split(separator: "\n").count <= 2)
    #expect(try sandbox.xsyf("journal", "verify").exitCode == 0)
  }
}
