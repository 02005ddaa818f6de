import Testing

@testable import Screening

@Suite struct DisguiseTests {
  @Test(
    "Each step is undone and named",
    arguments: [
      ("vip赌场", "vip赌场", []),
      ("vip赌场", "VIP赌场", [.letterCase]),
      ("VIP赌场", "vip赌场", [.letterCase]),
      ("straße", "STRAßE", [.letterCase]),
      ("σίσυφος", "ΣΊΣΥΦΟΣ", [.letterCase, .compatibility]),
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
      ("vip赌场", "Ⓥⅰ𝐩赌场", [.letterCase, .compatibility]),
      ("cafe赌场", "café赌场", [.compatibility]),
      ("cafe赌场", "cafe\u{301}赌场", [.zeroWidth]),
      ("10元", "⑩元", [.compatibility]),
      ("88网", "捌⑧网", [.compatibility, .numeral]),
      ("加微信110", "加微信壹一零", [.numeral]), ("一一零", "110", [.numeral]),
      ("13", "一叄", [.numeral, .simplified]), ("32网", "叁贰网", [.numeral]),
      ("20", "二〇", [.numeral]), ("参军", "參軍", [.simplified]), ("十八禁", "拾捌禁", [.numeral]),
      ("五百", "伍佰", [.numeral]), ("vip赌场", "🆅🅸🅿赌场", [.letterCase, .compatibility]),
      ("秘密", "㊙密", [.compatibility]), ("秘密", "㊙\u{FE0F}密", [.compatibility, .zeroWidth]),
      ("110网", "1️⃣1️⃣0️⃣网", [.zeroWidth]),
      ("赌场", "賭塲", [.simplified]),
      ("赌场", "賭场场", [.simplified, .repeat]),
      ("赌场", "赌賭场", [.simplified, .repeat]),
      ("ab场", "aＡb场", [.letterCase, .width, .repeat]),
      ("卖赌场", "卖赌 赌\u{200B}场", [.zeroWidth, .separator, .repeat]),
      ("vip8赌场", "Ｖiⓟ\u{200B}捌-賭赌|场", StepSet.standard.steps),
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

  @Test(
    "An emoji is one separator, of however many characters it is made",
    arguments: [
      "👨‍👩‍👧‍👦", "🇨🇳", "👍🏽", "👩🏽‍⚕️", "🏳️‍🌈", "❤️‍🔥", "#️⃣", "🆎", "🆗", "🏴\u{E0067}\u{E0062}\u{E007F}",
      "🏃🏿‍♂️", "😀", "☎️",
    ])
  func emoji(_ emoji: String) throws {
    let screener = try screener(["赌场"])
    for count in 1...3 {
      let text = "赌\(String(repeating: emoji, count: count))场"
      #expect(screener.findings(in: text).map(\.text) == [text])
    }
    #expect(screener.findings(in: "赌\(String(repeating: emoji, count: 4))场").isEmpty)
  }

  @Test("Only what belongs to an emoji counts with it")
  func notOneEmoji() throws {
    let screener = try screener(["赌场"])
    for text in ["赌.\u{200D}.\u{200D}.\u{200D}.场", "赌..🏽.🏽场", "赌🇨🇳🇨😀🇨场", "赌...\u{200D}😀场"] {
      #expect(screener.findings(in: text).isEmpty, "\(text)")
    }
    #expect(screener.findings(in: "赌🇨🇳🇨😀场").count == 1)
    #expect(throws: Never.self) { try Phrase("赌👨‍👩‍👧‍👦👨‍👩‍👧‍👦场") }
  }

  @Test("十 is no digit, and neither are 两 and 参")
  func noDigits() throws {
    #expect(try screener(["18禁"]).findings(in: "十八禁").isEmpty)
    #expect(try screener(["第一"]).findings(in: "第一参加人，第一两个").count == 2)
    #expect(try screener(["3军", "二次"]).findings(in: "参军两次，參軍兩次").isEmpty)
    #expect(try screener(["人参"]).findings(in: "人参三七粉").count == 1)
    #expect(try screener(["第一"]).findings(in: "第一三").isEmpty)
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
      (" 赌场! ", "赌场", [.separator]),
      ("18+", "满18岁", [.separator]),
      ("18+", "满18+", []),
      ("18+", "满18＋", [.width]),
      (".net", "用.NET", [.letterCase]),
      (".net", "net", [.separator]),
    ] as [(String, String, [DisguiseStep])])
  func ownSeparators(_ term: String, _ text: String, _ steps: [DisguiseStep]) throws {
    #expect(try screener([term]).findings(in: text).map(\.steps) == [steps])
  }

  @Test("A letter that is exchanged for another is no disguise")
  func otherLetters() throws {
    #expect(try screener(["赌场"]).findings(in: "赌a场，赌1场，赌厂").isEmpty)
  }

  @Test("Accents are undone whichever way they are written")
  func accents() throws {
    for text in ["café", "cafe\u{301}", "CAFÉ"] {
      #expect(try screener(["cafe"]).findings(in: text).count == 1)
      #expect(try screener(["café"]).findings(in: text).count == 1)
    }
  }

  @Test(
    "A step that a term or a scan does without is not undone, and the others are",
    arguments: [
      (.letterCase, "vip赌场", "VIP赌场", "ⓥip 赌场"),
      (.width, "vip赌场", "ｖｉｐ赌场", "VIP赌 场"),
      (.compatibility, "10赌场", "⑩赌场", "１０賭场"),
      (.numeral, "88赌场", "八八赌场", "⑧8赌场"),
      (.simplified, "赌场8", "賭塲8", "赌 场八"),
      (.zeroWidth, "赌场网", "赌\u{200B}场网", "赌 場网"),
      (.separator, "赌场网", "赌 场网", "赌\u{200B}場网"),
      (.repeat, "赌场网", "赌场场网", "赌\u{200B}場 网"),
    ] as [(StepSet, String, String, String)])
  func without(_ step: StepSet, _ term: String, _ text: String, _ other: String) throws {
    var options = ScreeningOptions()
    options.without = step
    for screener in [
      try screener(term, options), try screener(term, steps: .standard.subtracting(step)),
    ] {
      #expect(screener.findings(in: text).isEmpty)
      #expect(screener.findings(in: other).map(\.text) == [other])
      #expect(screener.findings(in: term).map(\.steps) == [[]])
    }
  }

  @Test("A term that keeps a separator or an invisible character is found with it alone")
  func keptNoise() throws {
    let steps = StepSet.standard.subtracting([.separator, .zeroWidth])
    for term in ["a-", "-a", "a-b", "a\u{200B}b", "⑩-"] {
      let screener = try screener(term, steps: steps)
      #expect(screener.findings(in: "(\(term))").map(\.text) == [term])
      #expect(screener.findings(in: "a b ab ⑩").isEmpty)
    }
  }

  @Test("A character of several digits or letters is its own when that is not undone")
  func keptExpansions() throws {
    for term in ["⑩", "⑩赌", "⑪", "⑪⑪", "赌⑩场"] {
      let screener = try screener(term, steps: .standard.subtracting(.compatibility))
      #expect(screener.findings(in: "在\(term)").map(\.text) == [term])
    }
  }

  @Test("A gap within a term that is wide there too is named by what it differs in")
  func gapNames() throws {
    #expect(try screener(["赌\u{200B}场"]).findings(in: "赌\u{200B}-场").map(\.steps) == [[.separator]])
    #expect(try screener(["赌-场"]).findings(in: "赌-\u{200B}场").map(\.steps) == [[.zeroWidth]])
    let narrow = try screener("赌 场", steps: .standard.subtracting(.width))
    #expect(narrow.findings(in: "赌\u{3000}场").map(\.steps) == [[.separator]])
  }

  @Test("The most separators in a gap can be chosen", arguments: [0, 1, 5, 255])
  func gapLimits(_ limit: Int) throws {
    var options = ScreeningOptions()
    options.gapLimit = limit
    let screener = try screener(["赌场"], options)
    #expect(screener.findings(in: "赌\(String(repeating: "-", count: limit))场").count == 1)
    guard limit < 255 else { return }
    #expect(screener.findings(in: "赌\(String(repeating: "-", count: limit + 1))场").isEmpty)
  }
}
