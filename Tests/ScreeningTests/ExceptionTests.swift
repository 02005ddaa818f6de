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
    #expect(screener.findings(in: "甲乙丙丁丁").map(\.start) == [4])
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
}
