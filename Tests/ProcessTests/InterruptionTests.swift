import GoldenHarness
import Testing

@Suite("Imports that are killed")
struct InterruptionTests {
  @Test(
    "Whole records stay, the journal verifies, and running it again finishes it",
    arguments: [1, 2, 3])
  func killed(round: Int) throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.xsyf("store", "init").exitCode == 0)
    let lines = (0..<6000).map { "{\"external_id\":\"r-\($0)\",\"kind\":\"resident\"}\n" }
    let half = lines[..<(round * 1500)].joined()
    let process = try sandbox.spawn("account", "import", "-", stdin: .open)
    #expect(process.write(half))
    // Once the store has some of the lines, the process is in the middle of its work.
    while try count(sandbox) == 0 {}
    #expect(process.kill(9))
    _ = process.wait()
    let kept = try count(sandbox)
    #expect(kept % 500 == 0)
    #expect(try sandbox.xsyf("store", "check").exitCode == 0)
    let verified = try sandbox.xsyf("journal", "verify", "--fields", "entries,evidence").stdoutText
    #expect(verified == "\(kept + 1)\t\(kept)\n")
    let again = try sandbox.xsyf("account", "import", "-", stdin: .text(lines.joined()))
    #expect(again.stdoutText == "\(6000 - kept)\t0\t\(kept)\t0\n")
    #expect(try count(sandbox) == 6000)
  }

  private func count(_ sandbox: Sandbox) throws -> Int {
    let text = try sandbox.xsyf("store", "show", "--fields", "accounts").stdoutText
    return Int(text.split(separator: "\n").first ?? "") ?? -1
  }
}
