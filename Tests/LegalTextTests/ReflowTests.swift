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
}

@Suite("Addresses as people write them")
struct ClauseAddressTests {
  private let known = [
    ClauseAddress(address: "一", eid: "sec_1"),
    ClauseAddress(address: "一.5.(7)", eid: "sec_1__para_5"),
    ClauseAddress(address: "一.(一)", eid: "sec_1__subsec_1"),
    ClauseAddress(address: "一.1", eid: "x"),
    ClauseAddress(address: "附件一.1", eid: "att_1__para_1"),
  ]

  @Test(
    "Either width, ids, and numbers where they are plain",
    arguments: [
      ("一.5.(7)", "一.5.(7)"), ("一.5.（7）", "一.5.(7)"), ("一．５．（７）", "一.5.(7)"),
      ("sec_1__para_5", "一.5.(7)"), ("1.5.7", "一.5.(7)"), ("附件一. 1", "附件一.1"),
    ])
  func found(typed: String, address: String) {
    #expect(ClauseAddress.canonical(typed, among: known) == address)
  }

  @Test("What is nowhere, or in two places, is not guessed", arguments: ["二", "1.1", "", "一.5"])
  func notFound(typed: String) {
    #expect(ClauseAddress.canonical(typed, among: known) == nil)
  }
}
