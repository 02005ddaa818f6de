import Screening
import Testing

@Suite struct DisguiseTests {
  @Test(
    "Each step is undone and named",
    arguments: [
      ("vip赌场", "vip赌场", []),
      ("vip赌场", "VIP赌场", [.letterCase]),
      ("VIP赌场", "vip赌场", [.letterCase]),
      ("straße", "STRAßE", [.letterCase]),
      ("σίσυφος", "ΣΊΣΥΦΟΣ", [.letterCase]),
      ("vip赌场", "ｖｉｐ赌场", [.width]),
      ("vip赌场", "ＶＩＰ赌场", [.letterCase, .width]),
      ("赌场", "赌\u{200B}\u{FEFF}场", [.zeroWidth]),
      ("赌场", "赌\u{AD}场", [.zeroWidth]),
      ("赌场", "赌\u{202E}\u{2066}场", [.zeroWidth]),
      ("赌场", "赌\u{E0041}\u{E007F}场", [.zeroWidth]),
      ("赌场", "赌\u{FE0F}\u{0}\u{1B}场", [.zeroWidth]),
      ("赌场", "赌 场", [.separator]),
      ("赌场", "赌\r\n\t场", [.separator]),
      ("赌场", "赌、*_场", [.separator]),
      ("赌场", "赌😀场", [.separator]),
      ("赌场", "赌👩🏽‍⚕️场", [.zeroWidth, .separator]),
      ("vip赌场", "Ｖi\u{200B}p-赌|场", DisguiseStep.allCases),
    ] as [(String, String, [DisguiseStep])])
  func steps(_ term: String, _ text: String, _ steps: [DisguiseStep]) throws {
    let findings = try screener([term]).findings(in: text)
    #expect(findings.map(\.term) == [term])
    #expect(findings.map(\.text) == [text])
    #expect(findings.map(\.steps) == [steps])
  }

  @Test("A gap has at most three separators, and any number of invisible characters")
  func gaps() throws {
    let screener = try screener(["赌场网"])
    #expect(screener.findings(in: "赌...场网").count == 1)
    #expect(screener.findings(in: "赌....场网").isEmpty)
    #expect(screener.findings(in: "赌场- -网").count == 1)
    #expect(screener.findings(in: "赌场- - 网").isEmpty)
    let invisible = String(repeating: "\u{200B}", count: 50)
    #expect(screener.findings(in: "赌.\(invisible)..场网").count == 1)
  }

  @Test("A term begins again after a gap too wide")
  func beginsAgain() throws {
    #expect(try screener(["赌场"]).findings(in: "赌……。。赌场").map(\.start) == [5])
  }

  @Test(
    "A term's own separators need not stand in the text, and are no disguise where they do",
    arguments: [
      ("AK-47", "AK-47", []),
      ("AK-47", "AK47", [.separator]),
      ("AK-47", "ak 47", [.letterCase, .separator]),
      ("escort service", "escort\u{3000}service", [.width]),
      (" 赌场! ", "赌场", []),
    ] as [(String, String, [DisguiseStep])])
  func ownSeparators(_ term: String, _ text: String, _ steps: [DisguiseStep]) throws {
    #expect(try screener([term]).findings(in: text).map(\.steps) == [steps])
  }

  @Test("A letter that is exchanged for another is no disguise")
  func otherLetters() throws {
    #expect(try screener(["赌场"]).findings(in: "赌a场，赌1场，赌厂").isEmpty)
  }

  @Test("Marks are part of what is read")
  func marks() throws {
    #expect(try screener(["cafe"]).findings(in: "cafe\u{301}").isEmpty)
  }
}
