import LegalText
import Testing

@Suite("Pages saved as text")
struct ReflowTests {
  /// A page prints paragraphs at column 10 and inline elements at column 12; what closes them is a
  /// line of 8 or of 10 spaces.
  private let page = """
    示例规则

              第一段由一行写成。
            

    一、标题一


    (1)、

                内联的开头
              
    ，接着是同一段的后半。
              


              2、普通的一段。
            
              3、又一段，
              
              在下一行继续。
            

    您可以在

    15
    \u{A0}天内答复。
    """

  @Test("Runs of one paragraph come together, and nothing is lost")
  func joined() throws {
    let outline = try Outline(importing: Array(page.utf8))
    let all = outline.nodes.flatMap(\.texts)
    #expect(all.contains("(1)、内联的开头，接着是同一段的后半。"))
    #expect(all.contains("3、又一段，在下一行继续。"))
    #expect(all.contains("2、普通的一段。"))
    #expect(outline.paragraphs.count { $0.runs > 1 } >= 2)
    #expect(outline.characters == page.unicodeScalars.count { !$0.properties.isWhitespace })
  }

  @Test("Spaces between Chinese characters go, others stay")
  func spaces() throws {
    let found = try paragraphs("一、甲\n木马病 毒， 以及 Cookie 的 使用 15 天。")
    #expect(found["一"] == ["一、甲", "木马病毒，以及 Cookie 的使用 15 天。"])
  }

  @Test(
    "Where all layout is lost, numbers that stand alone and punctuation show what belongs together")
  func withoutLayout() throws {
    let text = """
      一、甲
      (1)、
      日志信息
      。当您使用时记录。
      1、
      与伙伴分享：
      供应商。
      他们只为实现本规则声明的目的而向我们提供所需的服务。
      第三方商家
      。我们与其共享订单。
      二、乙
      """
    let found = try paragraphs(text)
    #expect(found["一.(1)"] == ["(1)、日志信息。当您使用时记录。"])
    #expect(found["一.1.u1"] == ["供应商。", "他们只为实现本规则声明的目的而向我们提供所需的服务。"])
    #expect(found["一.1.u2"] == ["第三方商家。我们与其共享订单。"])
    #expect(found.count == 6)
  }

  @Test("Short sentences in a list are no headings")
  func shortSentences() throws {
    let found = try paragraphs("一、甲\n包括：\n乙可。\n丙可。\n二、丁")
    #expect(found.keys.sorted() == ["一", "二"])
  }
}
