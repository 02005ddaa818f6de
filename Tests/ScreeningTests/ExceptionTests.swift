import Reporting
import Screening
import Testing

@Suite struct ExceptionTests {
  @Test("A finding inside an exception does not count; one beside it does")
  func covered() throws {
    let screener = try screener(["吗啡"], except: ["吗啡缓释片"])
    #expect(screener.findings(in: "医生开了吗啡缓释片").isEmpty)
    #expect(screener.findings(in: "卖吗啡，不是吗啡缓释片").map(\.start) == [1])
  }

  @Test("An exception that is no longer than the finding covers it")
  func sameLength() throws {
    #expect(try screener(["赌场"], except: ["赌场"]).findings(in: "赌场").isEmpty)
  }

  @Test("A finding that reaches out of an exception counts")
  func reachingOut() throws {
    let screener = try screener(["假证明", "假证"], except: ["病假证"])
    #expect(screener.findings(in: "病假证明").map(\.term) == ["假证明"])
  }

  @Test("Two exceptions that cover a finding only together do not clear it")
  func notTogether() throws {
    #expect(try screener(["乙丙"], except: ["甲乙", "丙丁"]).findings(in: "甲乙丙丁").count == 1)
  }

  @Test("A long exception clears findings that stand behind a short one inside it")
  func nested() throws {
    let screener = try screener(["乙", "丁"], except: ["甲乙丙丁", "乙"])
    #expect(screener.findings(in: "甲乙丙丁").isEmpty)
    #expect(screener.findings(in: "甲乙丙丁 丁").map(\.start) == [5])
    #expect(screener.findings(in: "甲乙丙丁丁").isEmpty)
  }

  @Test("A long exception clears findings that stand before a short one inside it")
  func nestedLater() throws {
    #expect(try screener(["乙"], except: ["甲乙丙丁", "丙"]).findings(in: "甲乙丙丁").isEmpty)
  }

  @Test("An exception is found in disguise as a term is")
  func disguised() throws {
    let screener = try screener(["K粉"], except: ["维生素K粉"])
    #expect(screener.findings(in: "维 生 素\u{200B}ｋ粉").isEmpty)
    #expect(screener.findings(in: "维....生素ｋ粉").count == 1)
  }

  @Test("An exception of Latin letters clears as a whole word only")
  func wholeWord() throws {
    let screener = try screener(["LSD"], except: ["LSD test"])
    #expect(screener.findings(in: "an LSD test").isEmpty)
    #expect(screener.findings(in: "an LSD testament").count == 1)
  }

  @Test("A wildcard stands for up to eight letters that adjoin")
  func wildcards() throws {
    let screener = try screener(["麻", "癌"], except: ["局部*", "*醉"])
    #expect(screener.findings(in: "局部一二三四五六七麻").isEmpty)
    #expect(screener.findings(in: "局部一二三四五六七八麻").count == 1)
    #expect(screener.findings(in: "局部一，麻").count == 1)
    #expect(screener.findings(in: "局部一\u{200B}麻").isEmpty)
    #expect(screener.findings(in: "麻七六五四三二一醉").isEmpty)
    #expect(screener.findings(in: "麻八七六五四三二一醉").count == 1)
    #expect(screener.findings(in: "癌局部").count == 1)
  }

  @Test("Where an exception's words are set apart, its wildcards reach over such gaps")
  func disguisedWildcards() throws {
    let screener = try screener(["肛肠", "毒所"], except: ["*医院", "戒毒*", "a b*"])
    #expect(screener.findings(in: "戒毒所").isEmpty)
    #expect(screener.findings(in: "肛 肠 医 院").isEmpty)
    #expect(screener.findings(in: "戒-毒-所").isEmpty)
    #expect(screener.findings(in: "肛肠 医 院").isEmpty)
    #expect(screener.findings(in: "肛肠，医 院").count == 1)
    #expect(screener.findings(in: "肛肠，医院").count == 1)
    #expect(screener.findings(in: "肛肠  医 院").count == 1)
    #expect(screener.findings(in: "a b，肛肠").count == 1)
  }

  @Test("At a wildcard a word or a number may go on")
  func openWords() throws {
    let screener = try screener("test", mode: .anywhere)
    #expect(screener.findings(in: "testing").count == 1)
    let lexicon = Lexicon(
      revision: "test",
      terms: [try Term("test", category: .rumour, severity: .note, mode: .anywhere)],
      exceptions: [try Exception("testi*"), try Exception("*12test")])
    #expect(Screener(lexicon).findings(in: "testing").isEmpty)
    #expect(Screener(lexicon).findings(in: "012test").isEmpty)
    #expect(Screener(lexicon).findings(in: "contest testing").map(\.start) == [3])
  }

  @Test("A wildcard alone is no exception")
  func loneWildcards() {
    for text in ["*", "**", "* *"] {
      #expect(throws: Failure.self) { try Exception(text) }
    }
  }

  @Test("An exception is written as it was read", arguments: ["乳腺", "*乳腺", "乳腺*", "*乳腺*"])
  func written(_ text: String) throws {
    #expect(try Exception(text).text == text)
  }
}
