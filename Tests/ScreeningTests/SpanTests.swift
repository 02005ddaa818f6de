import Screening
import Testing

@Suite struct SpanTests {
  @Test("A span counts scalars and bytes, outside and inside the finding")
  func astral() throws {
    let finding = try #require(try screener(["𠮷利"]).findings(in: "é😀𠮷\u{200B}🎰利，").first)
    #expect(finding.text == "𠮷\u{200B}🎰利")
    #expect((finding.start, finding.end) == (2, 6))
    #expect((finding.startByte, finding.endByte) == (6, 20))
  }

  @Test("A span ends at the last character of the term, not after what follows it")
  func exactEnds() throws {
    let finding = try #require(try screener(["赌场"]).findings(in: "【赌 场】\u{200B}").first)
    #expect(finding.text == "赌 场")
    #expect((finding.start, finding.end) == (1, 4))
    #expect((finding.startByte, finding.endByte) == (3, 10))
  }

  @Test("Scalars that make one character are cut where the term ends")
  func insideCharacter() throws {
    let finding = try #require(try screener(["场"]).findings(in: "场\u{FE0F}\r\n").first)
    #expect(finding.text.unicodeScalars.count == 1)
    #expect((finding.start, finding.end, finding.endByte) == (0, 1, 3))
  }

  @Test("Overlapping and nested findings are all told, ordered by start, end, and term")
  func overlaps() throws {
    let findings = try screener(["网上赌场", "上赌", "赌场", "赌", "网上", "场主"])
      .findings(in: "网上赌场主")
    #expect(findings.map(\.term) == ["网上", "网上赌场", "上赌", "赌", "赌场", "场主"])
  }

  @Test("Terms that read the same are all told, ordered by their text and category")
  func sameReading() throws {
    let lexicon = Lexicon(
      revision: "test",
      terms: [
        try Term("k粉", category: .rumour, severity: .note),
        try Term("K粉", category: .rumour, severity: .block),
        try Term("K粉", category: .otherIllegal, severity: .review),
      ])
    let findings = Screener(lexicon).findings(in: "K粉")
    #expect(findings.map(\.term) == ["K粉", "K粉", "k粉"])
    #expect(findings.map(\.category) == [.otherIllegal, .rumour, .rumour])
    #expect(findings.map(\.severity) == [.review, .block, .note])
    #expect(findings.map(\.steps) == [[], [], [.letterCase]])
  }

  @Test("A term that repeats itself is found at every place")
  func repetition() throws {
    #expect(try screener(["哈哈"]).findings(in: "哈哈哈哈").map(\.start) == [0, 1, 2])
  }

  @Test("Nothing is found without a text or without terms")
  func nothing() throws {
    #expect(try screener(["赌场"]).findings(in: "").isEmpty)
    #expect(try screener([]).findings(in: "赌场").isEmpty)
    #expect(try screener([], except: ["赌"]).findings(in: "赌场").isEmpty)
  }
}
