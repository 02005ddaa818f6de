import Testing

@testable import Screening

@Suite struct WholeWordTests {
  private static let allTerms = Result {
    try screener([
      "sm", "art", "caf", "cafe", "мир", "120", "12", "88", "八八", "vx", "加vx", "vx群", "s m", "赌场",
      "vx12", "12月", "8", "vx8", "8月", "vx8群",
    ])
  }

  private func count(of term: String, in text: String) throws -> Int {
    try Self.allTerms.get().findings(in: text).count { $0.term == term }
  }

  @Test(
    "A word inside a longer word and a number inside a longer number are not found",
    arguments: [
      ("sm", "smart"), ("art", "smart"), ("sm", "ISMS"), ("sm", "ＳＭＳ"), ("sm", "sm\u{200B}s"),
      ("caf", "café"), ("caf", "cafe"), ("cafe", "cafe\u{301}s"), ("мир", "миры"),
      ("120", "3120"), ("120", "1203"), ("120", "１２０３"), ("12", "12\u{200B}0"),
      ("120", "1\u{200B}120"), ("120", "1120"), ("120", "1200"), ("120", "１１２００"), ("12", "1122"),
      ("120", "打1120a"), ("120", "一一二零"), ("vx12", "vx122"), ("12月", "112月"), ("88", "8889"),
      ("加vx", "加vxworks"), ("vx群", "avx群"), ("s m", "this m"),
      ("120", "1,120"), ("120", "120.5"), ("120", "1.120"), ("120", "120,000"), ("120", "１.１２０"),
      ("12", "0.12月"), ("120", "1220"), ("120", "１２2０"), ("120", "一二二零"), ("120", "1 2 2 0"),
      ("120", "12 20"), ("120", "12\u{200B}20"),
    ])
  func inside(_ term: String, _ text: String) throws {
    #expect(try count(of: term, in: text) == 0)
  }

  @Test(
    "A whole word or number is found whatever else stands beside it",
    arguments: [
      ("sm", "sm"), ("sm", "玩sm吗"), ("sm", "a sm b"), ("sm", "(sm)"), ("sm", "sm-s"),
      ("vx", "加vx123"), ("120", "打120a"), ("120", "打120。"), ("加vx", "加vx 123"),
      ("88", "三88"), ("八八", "888八八"), ("88", "⑨ 88"),
      ("88", "888"), ("88", "88888"), ("8", "888"), ("vx8", "vx888"), ("8月", "88月"),
      ("120", "11 120"), ("120", "120 0"),
      ("赌场", "a赌场b"), ("赌场", "网上赌场的"), ("мир", "«мир»"), ("12", "12 0"),
      ("120", "110，120"), ("120", "1, 120"), ("120", "120."), ("120", ".120"), ("120", "1-120"),
      ("120", "一,120"), ("八八", "3,八八"),
      ("120", "1 2 0"), ("120", "1.2.0"), ("120", "一 2.0"), ("vx8群", "vx88群"),
    ])
  func whole(_ term: String, _ text: String) throws {
    #expect(try count(of: term, in: text) == 1)
  }

  @Test("A digit inside a number is not stretched, whatever else is undone")
  func numbersAnywhere() throws {
    #expect(try screener("120", mode: .anywhere).findings(in: "1220").isEmpty)
    #expect(try screener("120", mode: .anywhere).findings(in: "11200").count == 1)
    let steps = StepSet.standard.union(StepSet(.lookalike))
    #expect(try screener("120", steps: steps).findings(in: "l20").count == 1)
    #expect(try screener("120", steps: steps).findings(in: "l220").isEmpty)
  }

  @Test("A numeral of one writing does not go on in the other, whether or not it is undone")
  func numerals() throws {
    var options = ScreeningOptions()
    for without in [[], [.numeral]] as [StepSet] {
      options.without = without
      #expect(try screener("88", options).findings(in: "三88").count == 1)
      #expect(try screener("五四", options).findings(in: "五四三").isEmpty)
      #expect(try screener("五四", options).findings(in: "五四3").count == 1)
    }
  }

  @Test("A point continues a number where separators are not undone, too")
  func points() throws {
    var options = ScreeningOptions()
    options.without = [.separator]
    for text in ["1,120", "120.5"] {
      #expect(try screener("120", options).findings(in: text).isEmpty)
    }
    #expect(try screener("120", options).findings(in: "x,120.").count == 1)
  }

  @Test("A term that may stand anywhere is found inside words and numbers")
  func anywhere() throws {
    #expect(try screener("sm", mode: .anywhere).findings(in: "ISMS").map(\.start) == [1])
    #expect(try screener("12", mode: .anywhere).findings(in: "0123").map(\.text) == ["12"])
    #expect(try screener("0", mode: .anywhere).findings(in: "⑩").map(\.text) == ["⑩"])
    #expect(try screener("0").findings(in: "⑩").isEmpty)
  }
}
