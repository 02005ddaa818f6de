import Screening
import Testing

@Suite struct SubstitutionTests {
  @Test(
    "A character is spelled out in the letters of any of its readings, in any case and width",
    arguments: [
      ("赌博", "du博", [.pinyin]), ("赌博", "赌bo", [.pinyin]), ("赌博", "dubo", [.pinyin]),
      ("赌博", "Du博", [.letterCase, .pinyin]), ("赌博", "ｄｕ博", [.width, .pinyin]),
      ("赌博", "dǔ博", [.compatibility, .pinyin]), ("赌博", "du bo", [.separator, .pinyin]),
      ("银行", "银hang", [.pinyin]), ("银行", "银xing", [.pinyin]), ("一夜情", "yi夜情", [.pinyin]),
      ("绿卡", "lv卡", [.pinyin]), ("绿卡", "lü卡", [.pinyin]), ("绿卡", "lyu卡", [.pinyin]),
      ("女郎", "nv郎", [.pinyin]), ("女郎", "nyu郎", [.pinyin]), ("虐待", "nue待", [.pinyin]),
      ("西安", "xian", [.pinyin]), ("西安", "xi'an", [.separator, .pinyin]), ("先", "xian", [.pinyin]),
      ("赌博", "d u博", [.separator, .pinyin]), ("赌博", "d.u bo", [.separator, .pinyin]),
      ("赌博", "D u...b*O", [.letterCase, .separator, .pinyin]),
      ("先", "x i an", [.separator, .pinyin]),
      ("k粉", "kfen", [.pinyin]), ("赌博", "d\u{200B}u博", [.zeroWidth, .pinyin]),
    ] as [(String, String, [DisguiseStep])])
  func spelling(_ term: String, _ text: String, _ steps: [DisguiseStep]) throws {
    try expect(term, in: text, steps, undoing: .pinyin)
  }

  @Test(
    "A spelling neither begins nor ends inside a longer word, and is neither cut nor two syllables",
    arguments: [
      ("赌博", "adu博"), ("赌博", "赌box"), ("赌博", "dubox"), ("赌博", "dudu博"),
      ("赌博", "赌bbo"), ("先", "xi'an"), ("先", "xi an"), ("赌博", "du8bo"), ("赌博", "duo博"),
      ("赌博", "ad u博"), ("赌博", "赌b ox"), ("赌博", "d....u博"),
    ])
  func partOfWord(_ term: String, _ text: String) throws {
    for mode in MatchMode.allCases {
      #expect(try screener(term, .pinyin, mode: mode).findings(in: text).isEmpty)
    }
  }

  @Test(
    "Whatever is no letter may stand beside a spelling",
    arguments: ["a du博", "1du博", "赌bo，", "我dubo了"])
  func wholeWord(_ text: String) throws {
    #expect(try screener("赌博", .pinyin).findings(in: text).count == 1)
  }

  @Test(
    "A character of the same reading stands for another",
    arguments: [
      ("赌博", "堵博", [.homophone]), ("赌博", "堵薄", [.homophone]),
      ("赌博", "賭薄", [.simplified, .homophone]),
      ("银行", "银航", [.homophone]), ("很行", "很型", [.homophone]), ("一夜", "医夜", [.homophone]),
      ("医院", "一院", [.homophone]), ("赌博", "堵-博", [.separator, .homophone]),
      ("赌博网", "赌薄薄网", [.repeat, .homophone]), ("赌博", "堵堵博", [.repeat, .homophone]),
    ] as [(String, String, [DisguiseStep])])
  func homophone(_ term: String, _ text: String, _ steps: [DisguiseStep]) throws {
    try expect(term, in: text, steps, undoing: .homophone)
  }

  @Test(
    "A character that looks like another stands for it",
    arguments: [
      ("vip", "v1p", [.lookalike]), ("vip", "νip", [.lookalike]), ("己方", "已方", [.lookalike]),
      ("未来", "末来", [.lookalike]), ("加vx", "加ѵx", [.lookalike]), ("赌场", "睹场", [.lookalike]),
      ("八卦", "ハ卦", [.lookalike]), ("8号", "ハ号", [.numeral, .lookalike]),
    ] as [(String, String, [DisguiseStep])])
  func lookalike(_ term: String, _ text: String, _ steps: [DisguiseStep]) throws {
    try expect(term, in: text, steps, undoing: .lookalike)
  }

  @Test(
    "Two characters stand for the one whose halves they are",
    arguments: [
      ("强奸", "弓虽奸", [.split]), ("强奸", "弓虽女干", [.split]), ("强奸", "弓*虽奸", [.separator, .split]),
      ("好人", "女子人", [.split]),
    ] as [(String, String, [DisguiseStep])])
  func split(_ term: String, _ text: String, _ steps: [DisguiseStep]) throws {
    try expect(term, in: text, steps, undoing: .split)
  }

  @Test(
    "Steps of all kinds mix in one finding",
    arguments: [
      ("强奸犯", "弓虽jian饭", [.pinyin, .homophone, .split]),
      ("赌博网站", "Du**薄 罔站站", [.letterCase, .separator, .repeat, .pinyin, .homophone]),
      ("己方", "巳fang", [.pinyin, .lookalike]),
      ("八卦", "8gua", [.numeral, .pinyin]),
    ] as [(String, String, [DisguiseStep])])
  func mixture(_ term: String, _ text: String, _ steps: [DisguiseStep]) throws {
    let found = try screener(term, .costly).findings(in: "的\(text)，")
    #expect(found.first?.steps == steps)
  }

  @Test("A span runs from the first to the last letter of what stands for the term")
  func span() throws {
    let finding = try #require(
      try screener("强奸", .costly).findings(in: "😀说弓\u{200B}虽 JIAN。").first)
    #expect((finding.start, finding.end) == (2, 10))
    #expect((finding.startByte, finding.endByte) == (7, 21))
    #expect(finding.text == "弓\u{200B}虽 JIAN")
    #expect(finding.steps == [.letterCase, .zeroWidth, .separator, .pinyin, .split])
  }

  @Test("Repetitions that adjoin the ends belong to the finding")
  func outerRepetitions() throws {
    let found = try screener("赌博", .homophone).findings(in: "堵堵 堵堵薄薄 薄")
    #expect(found.map(\.text) == ["堵堵薄薄"])
    #expect(try screener("谢谢你", .costly).findings(in: "谢xie你").map(\.text) == ["谢xie你"])
  }

  @Test("What the standard steps find alone is told once, without a costly step")
  func standardAlone() throws {
    let found = try screener("赌博", .costly).findings(in: "賭 博")
    #expect(found.map(\.steps) == [[.simplified, .separator]])
  }

  @Test("Terms that do not ask for a step are not found by it, unless the scan asks")
  func switches() throws {
    let plain = try lexicon("赌博", [])
    #expect(Screener(plain).findings(in: "du博，堵博").isEmpty)
    var options = ScreeningOptions()
    options.with = StepSet(.pinyin)
    #expect(Screener(plain, options).findings(in: "du博，堵博").map(\.text) == ["du博"])
    options.without = StepSet(.pinyin)
    #expect(Screener(plain, options).findings(in: "du博，堵博").isEmpty)
    let marked = try lexicon("赌博", .costly)
    #expect(Screener(marked).findings(in: "du博，堵博").map(\.text) == ["du博", "堵博"])
    #expect(Screener(marked, options).findings(in: "du博，堵博").map(\.text) == ["堵博"])
    options.without = StepSet(.letterCase)
    #expect(Screener(marked, options).findings(in: "DU博，du博").map(\.text) == ["du博"])
  }

  @Test("A term that asks for a step leaves the others as they are")
  func marked() throws {
    let lexicon = Lexicon(
      revision: "test",
      terms: [
        try Term(
          "赌博", category: .rumour, severity: .note, steps: .standard.union(StepSet(.pinyin))),
        try Term("毒品", category: .rumour, severity: .note),
      ])
    #expect(Screener(lexicon).findings(in: "du博，du品，毒品").map(\.text) == ["du博", "毒品"])
  }

  @Test("An exception clears what stands inside it, however that is written")
  func exceptions() throws {
    let lexicon = try lexicon("赌博", .costly, except: ["赌博心理*"])
    for text in ["du博心理学", "堵博心理", "du博心li", "赌博心理"] {
      #expect(Screener(lexicon).findings(in: text).isEmpty, "\(text)")
    }
    #expect(Screener(lexicon).findings(in: "du博心情").count == 1)
  }

  @Test("An exception in costly disguise does not clear what stands there plainly")
  func plainInsideException() throws {
    let lexicon = Lexicon(
      revision: "test",
      terms: [try Term("腺", category: .rumour, severity: .note, steps: .all)],
      exceptions: [try Exception("乳腺")])
    #expect(Screener(lexicon).findings(in: "乳腺").isEmpty)
    #expect(Screener(lexicon).findings(in: "入腺").map(\.text) == ["腺"])
  }

  @Test("A compiled lexicon kept as bytes finds the same")
  func kept() throws {
    let bytes = CompiledLexicon.compile(LexiconSource(try lexicon("赌博", .costly)))
    let compiled = try #require(CompiledLexicon(LexiconMemory(bytes)))
    #expect(Screener(compiled).findings(in: "du薄").map(\.steps) == [[.pinyin, .homophone]])
  }

  @Test("Every line of a block is read", arguments: ["\n", "\r\n"])
  func lines(_ lineBreak: String) throws {
    let lines = ["", "du博", "", "赌博", "没有", "堵博 赌bo", ""]
    let text = Array(lines.joined(separator: lineBreak).utf8)
    let block = PaddedBytes(capacity: text.count)
    _ = unsafe block.fill { room in
      unsafe room.copyBytes(from: text)
      return text.count
    }
    var search = BlockSearch(try screener("赌博", .costly))
    var found: [[String]] = []
    search.search(block, upTo: block.count, itemAt: block.line) { _, findings in
      found.append(findings.map(\.text))
    }
    #expect(found == [["du博"], ["赌博"], ["堵博", "赌bo"]])
  }

  @Test(
    "A long text of what could be a term is read through",
    arguments: ["赌", "堵", "du", "d", "木", "己已", "du ", "\u{200B}"])
  func hostile(_ part: String) throws {
    let screener = try screener("堵赌堵赌森已己网站", .costly)
    let text = String(repeating: part, count: 100_000 / part.utf8.count)
    #expect(screener.findings(in: text).isEmpty)
  }

  private func expect(
    _ term: String, in text: String, _ steps: [DisguiseStep], undoing step: StepSet
  ) throws {
    let found = try screener(term, step).findings(in: "。\(text)。")
    #expect(found.map(\.text) == [text])
    #expect(found.map(\.steps) == [steps])
    #expect(try screener(term, []).findings(in: text).isEmpty)
  }

  private func screener(
    _ term: String, _ costly: StepSet, mode: MatchMode = .word
  ) throws -> Screener {
    Screener(try lexicon(term, costly, mode: mode))
  }

  private func lexicon(
    _ term: String, _ costly: StepSet, mode: MatchMode = .word, except exceptions: [String] = []
  ) throws -> Lexicon {
    Lexicon(
      revision: "test",
      terms: [
        try Term(
          term, category: .otherIllegal, severity: .review, mode: mode,
          steps: .standard.union(costly))
      ],
      exceptions: try exceptions.map { try Exception($0) })
  }
}

extension StepSet {
  fileprivate static let pinyin = StepSet(DisguiseStep.pinyin)
  fileprivate static let homophone = StepSet(DisguiseStep.homophone)
  fileprivate static let lookalike = StepSet(DisguiseStep.lookalike)
  fileprivate static let split = StepSet(DisguiseStep.split)
}
