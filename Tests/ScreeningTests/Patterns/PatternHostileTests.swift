import Reporting
import Screening
import Testing

/// Expressions that make a search that tries one way after the other run for ever.
@Suite struct PatternHostileTests {
  private static let length = 100_000

  @Test(
    "An expression with very many ways to fail comes to an end",
    arguments: [
      "(a*)*b", "(a+)+b", "(a|a)*b", "(a|aa)+b", "(a?){50}a{50}b", "a*a*a*a*a*b", "((a*)*)*b",
      "(.*)*b", "(a|a|a|a)*(a|a|a|a)*b", "a{1,100}b",
      String(repeating: "(", count: 99) + "a" + String(repeating: ")*", count: 99) + "b",
    ])
  func fails(_ expression: String) throws {
    let length = expression == "(a*)*b" ? Self.length : Self.length / 10
    let text = String(repeating: "a", count: length)
    #expect(try screener(matching: "\(expression)|c").findings(in: text + "c").map(\.text) == ["c"])
  }

  @Test("An expression of too many ways from one character to the next is refused")
  func entangled() throws {
    func expression(_ count: Int) -> String {
      "(" + String(repeating: "a*", count: count) + ")*b"
    }
    #expect(try screener(matching: expression(130)).findings(in: "aaab").map(\.text) == ["aaab"])
    #expect(problem(expression(150))?.code == "pattern_too_large")
    let assertions = String(repeating: "(\\ba|a\\b|^a|a$)*", count: 60)
    #expect(problem("\(assertions)b")?.code == "pattern_too_large")
  }

  @Test("A long attempt that fails behind every match is not made again for each")
  func manyMatches() throws {
    let text = String(repeating: "a", count: Self.length / 4)
    #expect(try screener(matching: "a|a*b").findings(in: text).count == text.utf8.count)
    #expect(try screener(matching: "a|a*b").findings(in: text + "b").map(\.text) == [text + "b"])
  }

  @Test(
    "The built-in patterns read through long runs of what they begin with",
    arguments: [
      "1", "13800138000", "1 ", "a.", "a@", "www.", "http://", "微信", "vx ", "wx:", "wx-", "@", ".",
      "-",
      "一", "http://a:", "1-", "13900000000-", "1.1.", "v:", "a:a@", "(", "http://a/((", "例.",
      "微信: a ",
    ])
  func builtIn(_ part: String) {
    let text = String(repeating: part, count: 6000 / part.utf8.count)
    _ = builtInScreener.findings(in: text)
  }
}
