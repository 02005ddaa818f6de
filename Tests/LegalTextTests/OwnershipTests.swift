import LegalText
import Testing

@Suite("Which clause a paragraph belongs to")
struct OwnershipTests {
  @Test("After a heading it is the heading's; after a list of sentences it closes the list")
  func closing() throws {
    let found = try paragraphs(
      """
      一、甲
      引言。
      1、第一句。
      2、第二句。
      结语。
      """)
    #expect(found["一"] == ["一、甲", "引言。", "结语。"])
    #expect(found["一.2"] == ["2、第二句。"])
  }

  @Test("In the middle of a list it is the item's")
  func middle() throws {
    let found = try paragraphs("一、甲\n1、第一句。\n补充。\n2、第二句。")
    #expect(found["一.1"] == ["1、第一句。", "补充。"])
  }

  @Test("Run-in heads make clauses without numbers")
  func runIn() throws {
    let text = "一、甲\n分为下列各类：\n伙伴。他们提供服务。\n商家。他们销售商品。\n二、乙\n推送——可以关闭。"
    let found = try paragraphs(text)
    #expect(found["一.u1"] == ["伙伴。他们提供服务。"])
    #expect(found["一.u2"] == ["商家。他们销售商品。"])
    #expect(found["二.u1"] == ["推送——可以关闭。"])
  }

  @Test("What only a person can tell is reported, with the choices")
  func ambiguous() throws {
    let text = """
      一、甲
      1、标题一
      正文。
      2、标题二
      正文。
      这里说的是以上各项。
      """
    let outline = try Outline(importing: Array(text.utf8))
    #expect(Ambiguity.all(in: outline.nodes).map(\.owner) == ["一"])
    #expect(Ambiguity.all(in: outline.nodes).map(\.choices) == [["一", "一.2"]])
    #expect(Ambiguity.all(in: outline.nodes).map(\.line) == [6])
    #expect(outline.nodes.filter(\.isAmbiguous).map(\.address) == ["一"])
  }

  @Test("The paragraph behind a heading is the heading's, however short the list is so far")
  func afterHeading() throws {
    let found = try paragraphs("一、甲\n1、标题一\n(1)、乙。\n(2)、丙。\n2、标题二\n正文二。\n二、丁")
    #expect(found["一"] == ["一、甲"])
    #expect(found["一.2"] == ["2、标题二", "正文二。"])
  }

  @Test(
    "Dates in numerals, and of a version",
    arguments: [
      ("更新日期: 二〇二五年三月一日", "版本生效日期:2025年4月21日"),
      ("本版更新日期： 二零二五年三月一日", "生效日期　二〇二五年四月二十一日"),
      ("发布日期：２０２５-３-１", "协议施行日期：2025/4/21"),
    ])
  func dates(update: String, effective: String) throws {
    let outline = try Outline(importing: Array("示例协议\n\(update)\n\(effective)\n一、甲".utf8))
    #expect(outline.title == "示例协议")
    #expect(outline.updateDate == LegalDay(year: 2025, month: 3, day: 1))
    #expect(outline.effectiveDate == LegalDay(year: 2025, month: 4, day: 21))
  }

  @Test("Title, dates and preamble stand before the first number")
  func front() throws {
    let text = "示例协议\n更新日期：2025年3月1日\n生效日期: 2025年3月15日\n本协议由甲乙双方订立。\n一、丙"
    let outline = try Outline(importing: Array(text.utf8))
    #expect(outline.nodes.map(\.address) == ["首部", "序言", "一"])
    #expect(outline.title == "示例协议")
    #expect(outline.updateDate?.day == 1)
    #expect(outline.effectiveDate?.day == 15)
  }

  @Test("Characters are counted without white space, with and without what is below")
  func counts() throws {
    let outline = try Outline(importing: Array("一、甲 乙\n1、丙\u{A0}丁。\n(1)、戊".utf8))
    #expect(outline.nodes.map(\.characters) == [4, 5, 5])
    #expect(outline.nodes.map(\.subtreeCharacters) == [14, 10, 5])
    #expect(outline.nodes.map(\.level) == [1, 2, 3])
    #expect(outline.characters == 14)
  }

  @Test("What has no outline says why", arguments: [("", "empty_text"), ("a\0b", "nul_byte")])
  func problems(text: String, code: String) {
    do {
      _ = try Outline(importing: Array(text.utf8))
      Issue.record("it has an outline")
    } catch {
      #expect(error.code == code)
    }
    #expect(throws: OutlineProblem.self) { try Outline(importing: [0xFF, 0xFE]) }
  }
}
