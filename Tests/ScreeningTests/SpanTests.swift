@testable import Screening
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

  @Test("A term of one repeated character is found once in a row of them, and again after a gap")
  func repetition() throws {
    let screener = try screener(["哈哈"])
    #expect(screener.findings(in: "哈哈哈哈").map(\.text) == ["哈哈哈哈"])
    #expect(screener.findings(in: "哈哈 哈").map(\.text) == ["哈哈", "哈哈 哈"])
    #expect(screener.findings(in: "哈").isEmpty)
  }

  @Test("Repetitions that adjoin the ends belong to a finding; those behind a gap do not")
  func repeatedEnds() throws {
    let screener = try screener(["赌场"])
    #expect(screener.findings(in: "赌.赌赌场场.场").map(\.text) == ["赌赌场场"])
    #expect(screener.findings(in: "赌\u{200B}赌场").map(\.text) == ["赌场"])
    #expect(screener.findings(in: "赌赌.场").map(\.text) == ["赌赌.场"])
    #expect(screener.findings(in: "赌场\u{200B}场").map(\.steps) == [[]])
  }

  @Test("A term's own doubled character must stand in the text as often, and may more often")
  func doubled() throws {
    let screener = try screener(["谢谢你", "你谢谢", "你谢谢你"])
    #expect(screener.findings(in: "谢你").isEmpty)
    #expect(screener.findings(in: "谢谢谢你").map(\.text) == ["谢谢谢你"])
    #expect(screener.findings(in: "你谢 谢 谢你").map(\.term) == ["你谢谢", "你谢谢你", "谢谢你"])
    #expect(screener.findings(in: "你谢你").isEmpty)
  }

  @Test("Without the step a repeated character is no longer undone")
  func notRepeated() throws {
    let steps = StepSet.standard.subtracting([.repeat])
    let screener = try screener("赌场网", steps: steps)
    #expect(screener.findings(in: "赌场场网").isEmpty)
    #expect(screener.findings(in: "赌赌场网网").map(\.text) == ["赌场网"])
  }

  @Test("A character that stands for several is covered whole")
  func expansions() throws {
    let findings = try screener(["10", "卖10", "010"]).findings(in: "卖⑩，0⑩")
    #expect(findings.map(\.text) == ["卖⑩", "⑩", "0⑩"])
    #expect(findings.map(\.term) == ["卖10", "10", "010"])
  }

  @Test("Bytes that are no character count one for each of their maximal subparts")
  func broken() throws {
    let bytes: [UInt8] = [0xFF, 0xE8, 0xB5, 0x61] + Array("赌场".utf8) + [0xF0, 0x9F]
    for usesVectors in [false, PairFilter.canUseVectors] {
      let found = try screener(["赌场"]).findings(in: bytes, usesVectors: usesVectors)
      #expect(found.map(\.start) == [3])
      #expect(found.map(\.startByte) == [4])
    }
  }

  @Test("Bytes that are no character are nothing that a gap may have")
  func brokenGap() throws {
    let bytes = Array("赌".utf8) + [0x80] + Array("场".utf8)
    #expect(try screener(["赌场"]).findings(in: bytes, usesVectors: true).isEmpty)
    #expect(try screener(["赌场"]).findings(in: bytes, usesVectors: false).isEmpty)
  }

  @Test("Of overlapping findings the leftmost and longest are kept where that is asked for")
  func longest() throws {
    var options = ScreeningOptions()
    options.onlyLongest = true
    let screener = try screener(["网上赌场", "网上", "赌场主", "场", "主人"], options)
    #expect(screener.findings(in: "网上赌场主人").map(\.term) == ["网上赌场", "主人"])
  }

  @Test("Only terms of the categories that are asked for are found")
  func categories() throws {
    var options = ScreeningOptions()
    options.categories = [.rumour]
    let lexicon = Lexicon(
      revision: "test",
      terms: [
        try Term("赌", category: .rumour, severity: .note),
        try Term("赌场", category: .otherIllegal, severity: .block),
      ])
    #expect(Screener(lexicon, options).findings(in: "⑩赌场").map(\.term) == ["赌"])
  }

  @Test("Nothing is found without a text or without terms")
  func nothing() throws {
    #expect(try screener(["赌场"]).findings(in: "").isEmpty)
    #expect(try screener([]).findings(in: "赌场").isEmpty)
    #expect(try screener([], except: ["赌"]).findings(in: "赌场").isEmpty)
  }
}
