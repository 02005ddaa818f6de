import LegalText
import Testing

@Suite("Tables of contents, and texts without line breaks")
struct LostLayoutTests {
  @Test(
    "A table of contents stands before the clauses",
    arguments: [
      "目录\n第一章 总则\n第二章 责任", "目 录\n第一章 总则……1\n第二章　责任\t5\n附则 9", "第一章 总则\n第二章 责任",
      "目录\n第一章 总则\n第一条\n第二章 责任\n第二条",
    ])
  func contents(_ list: String) throws {
    let body = "第一章 总则\n第一条 甲。\n第二章 责任\n第二条 乙。"
    let outline = try Outline(importing: Array("示例协议\n\(list)\n\(body)".utf8))
    #expect(
      outline.nodes.map(\.address) == ["首部", "第一章", "第一章.第一条", "第二章", "第二章.第二条"])
    #expect(outline.title == "示例协议")
  }

  @Test("Headings that come twice are no table of contents")
  func repeated() throws {
    #expect(try addresses("一、甲\n1、乙\n附件一：丙\n一、甲\n1、丁。") == ["一", "一.1", "附件一", "附件一.一", "附件一.一.1"])
    #expect(try addresses("一、甲\n一、甲\n二、乙") == ["一", "一~2", "二"])
  }

  @Test("Labels within one line begin paragraphs where they go on with each other")
  func runOn() throws {
    let text = "示例协议更新日期：2025年1月1日版本生效日期：2025年2月1日一、总则1、甲方义务。2、乙方义务，见第1、2项：（1）丙；（2）丁1.5倍。（一）戊。二、附则"
    let outline = try Outline(importing: Array(text.utf8))
    #expect(
      outline.nodes.map(\.address)
        == ["首部", "一", "一.1", "一.2", "一.2.(1)", "一.2.(2)", "一.(一)", "二"])
    #expect(outline.title == "示例协议")
    #expect(outline.updateDate == LegalDay(year: 2025, month: 1, day: 1))
    #expect(outline.effectiveDate == LegalDay(year: 2025, month: 2, day: 1))
    #expect(Outline.text(of: outline.nodes).replacing("\n", with: "") == text)
  }

  @Test("Chapters and articles within one line; what is referred to begins nothing")
  func runOnArticles() throws {
    let text =
      "示例协议第一章总则第一条为了规范，依据第二条制定。第二条如下：（一）甲；（二）乙，见第三条。第二章账号第三条丙。附件一：《丁》1、戊。2、己。"
    #expect(
      try addresses(text) == [
        "首部", "第一章", "第一章.第一条", "第一章.第二条", "第一章.第二条.(一)", "第一章.第二条.(二)", "第二章",
        "第二章.第三条", "附件一", "附件一.1", "附件一.2",
      ])
  }

  @Test(
    "One line without a list stays one paragraph",
    arguments: ["用户应当遵守第一条和第二条。", "共计1、2、3项，2021年起。", "一、甲。"])
  func oneParagraph(_ text: String) throws {
    #expect(try Outline(importing: Array(text.utf8)).paragraphs.map(\.text) == [text])
  }
}
