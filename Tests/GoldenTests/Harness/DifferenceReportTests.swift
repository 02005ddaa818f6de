import GoldenHarness
import Testing

@Suite("Differences are shown as a person reads them")
struct DifferenceReportTests {
  func report(_ text: String) throws -> String? {
    let observations = try GoldenRunner(executable: "/bin/sh").run(GoldenParser.parse(text))
    return DifferenceReport.text(of: observations, in: "x.golden")
  }

  @Test("no difference, no report")
  func none() throws {
    #expect(try report("$ xsyf -c 'echo a'\na\n") == nil)
  }

  @Test("changed lines stand between three lines that are the same")
  func context() throws {
    let text = "$ xsyf -c 'seq 9; exit 1'\n1\n2\n3\n4\nfive\n6\n7\n8\n9\n[exit 1]\n"
    #expect(
      try report(text) == """
        x.golden:1
          $ xsyf -c 'seq 9; exit 1'
        --- the file says
        +++ what happened
         2
         3
         4
        -five
        +5
         6
         7
         8

        """)
  }

  @Test("lines that are only added or only missing are shown as such, at both ends")
  func oneSided() throws {
    #expect(try report("$ xsyf -c 'seq 2'\n1\n")?.hasSuffix("\n 1\n+2\n") == true)
    #expect(try report("$ xsyf -c 'seq 2'\n1\n2\n2\n")?.hasSuffix("\n 1\n 2\n-2\n") == true)
    #expect(try report("$ xsyf -c 'echo 2'\n1\n2\n")?.hasSuffix("happened\n-1\n 2\n") == true)
  }

  @Test("a long report is cut, and says so")
  func limits() throws {
    let long = try #require(try report("$ xsyf -c 'seq 100'\n"))
    #expect(long.hasSuffix("+40\n+… 60 more lines\n"))
    let many = String(repeating: "$ xsyf -c 'echo a'\n", count: 5)
    #expect(try report(many)?.hasSuffix("and 2 more commands in x.golden\n") == true)
  }
}
