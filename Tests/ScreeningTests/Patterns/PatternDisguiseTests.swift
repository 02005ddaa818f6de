import Screening
import Testing

@Suite struct PatternDisguiseTests {
  @Test(
    "An expression matches in disguise, and the steps that the text needed are named",
    arguments: [
      ("vx\\d{3}", "vx123", []),
      ("vx\\d{3}", "VX123", []),
      ("VX\\d{3}", "vx123", []),
      ("[A-Z]{2}", "ab", []),
      ("vx\\d{3}", "ｖｘ１２３", [.width]),
      ("vx\\d{3}", "vⓧ①二3", [.compatibility, .numeral]),
      ("vx\\d{3}", "v\u{200B}x123", [.zeroWidth]),
      ("赌场\\d", "賭場7", [.simplified]),
      ("賭場", "赌场", []),
      ("[一-龥]+", "一三賭場", []),
      ("三人", "3人", []),
      ("a：b", "a:b", []),
      ("a：b", "a：b", []),
      ("⑩元", "10元", []),
    ] as [(String, String, [DisguiseStep])])
  func steps(_ expression: String, _ text: String, _ steps: [DisguiseStep]) throws {
    let findings = try screener(matching: expression).findings(in: text)
    #expect(findings.map(\.text) == [text])
    #expect(findings.map(\.steps) == [steps])
  }

  @Test("Separators count for an expression")
  func separators() throws {
    #expect(try screener(matching: "赌场").findings(in: "赌 场").isEmpty)
    #expect(try screener(matching: "赌\\W{0,3}场").findings(in: "赌-*场").count == 1)
  }

  @Test("What a character outside a class reads as is outside too", arguments: ["[^0-9]", "\\D"])
  func outside(_ expression: String) throws {
    #expect(try screener(matching: expression).findings(in: "三５④").isEmpty)
  }

  @Test("A step that a scan leaves out is not undone")
  func without() throws {
    let pattern = try Pattern(name: "p", expression: "vx\\d{3}", category: .rumour)
    let lexicon = Lexicon(revision: "test", terms: [], patterns: PatternSet(own: [pattern]))
    var options = ScreeningOptions()
    options.without = StepSet([.width, .letterCase])
    let screener = Screener(lexicon, options)
    #expect(screener.findings(in: "ｖｘ123 VX123").isEmpty)
    #expect(screener.findings(in: "vx一23").map(\.steps) == [[.numeral]])
  }

  @Test("A span counts the original's scalars and bytes")
  func span() throws {
    let finding = try #require(
      try screener(matching: "vx\\d{2}").findings(in: "é😀，Ｖ\u{200B}x⑫。").first)
    #expect(finding.text == "Ｖ\u{200B}x⑫")
    #expect((finding.start, finding.end) == (3, 7))
    #expect((finding.startByte, finding.endByte) == (9, 19))
    #expect(finding.steps == [.width, .compatibility, .zeroWidth])
  }
}
