import LegalText
import Testing

@Suite("A text in Markdown")
struct MarkdownTests {
  private func outline(_ text: String) throws -> Outline {
    try Outline(importing: Array(text.utf8), as: .markdown)
  }

  private static let agreement = """
    ---
    title: 示例协议
    slug: rules
    company: "示例（南京）有限公司"
    clients: [resident, doctor]
    update_date: 2025-03-01
    effective_date: 2025-03-15
    ---

    # 示例协议

    本协议由甲乙双方
    订立。

    ## 一、规则

    1. **不承担**任何责任。
    2. 下列内容：

    - (1) 乙\\*；
    - (2) 丙。

    > （一）**细则**

    ## 附件一：《附则》
    """

  @Test("Headings, lists, quotes and bold are marks; the clauses are those of the words")
  func clauses() throws {
    let outline = try outline(Self.agreement)
    #expect(
      outline.nodes.map(\.address)
        == ["首部", "序言", "一", "一.1", "一.2", "一.2.(1)", "一.2.(2)", "一.(一)", "附件一"])
    #expect(outline.nodes.flatMap(\.texts)[1] == "本协议由甲乙双方订立。")
    #expect(outline.nodes.flatMap(\.texts)[5] == "(1) 乙*；")
  }

  @Test("The head says what the version is")
  func head() throws {
    let outline = try outline(Self.agreement)
    #expect(outline.title == "示例协议")
    #expect(outline.head[.company] == "示例（南京）有限公司")
    #expect(outline.head[.clients] == "resident, doctor")
    #expect(outline.effectiveDate == LegalDay(year: 2025, month: 3, day: 15))
  }

  @Test("Bold is emphasis, of exactly the words between the marks")
  func bold() throws {
    let nodes = try outline(Self.agreement).nodes
    #expect(nodes.filter(\.isEmphasised).map(\.address) == ["一.1", "一.(一)"])
    #expect(nodes[3].paragraphs[0].emphasis == [3..<6])
    #expect(!nodes[3].paragraphs[0].isWhollyEmphasised)
    #expect(nodes[7].paragraphs[0].isWhollyEmphasised)
  }

  @Test("A heading without a number is a clause above the numbers under it")
  func headings() throws {
    let outline = try outline("# Terms\n\n## Scope\n\n1. a\n\n### Detail\n\n2. b\n\n## Law\n\nc\n")
    #expect(outline.nodes.map(\.address) == ["首部", "u1", "u1.1", "u1.u1", "u1.u1.2", "u2"])
    #expect(outline.nodes.map(\.kind.rawValue)[1] == "unnumbered")
    #expect(outline.nodes[5].texts == ["Law", "c"])
  }

  @Test(
    "Marks that mark nothing are words",
    arguments: [
      ("a ** b ** c", "a ** b ** c"), ("2 * 3 = 6", "2 * 3 = 6"), ("**offen", "**offen"),
      ("\\# kein", "# kein"), ("#hashtag", "#hashtag"), ("a\\b", "a\\b"), ("x __y__ z", "x y z"),
      ("**a****b**", "ab"),
    ])
  func literal(source: String, text: String) throws {
    #expect(try outline(source).nodes.flatMap(\.texts) == [text])
  }

  @Test(
    "A head that cannot be read says why",
    arguments: [
      ("---\ntitle: a\n", "unclosed_head"), ("---\ncolour: red\n---\n甲", "unknown_head_key"),
      ("---\ntitle: a\ntitle: b\n---\n甲", "repeated_head_key"),
      ("---\nupdate_date: soon\n---\n甲", "invalid_date"), ("---\ntitle: a\n---\n\n", "empty_text"),
    ])
  func problems(text: String, code: String) {
    do {
      _ = try outline(text)
      Issue.record("it was read")
    } catch {
      #expect((error as? OutlineProblem)?.code == code)
    }
  }

  @Test("What is written as Markdown is read again as the same clauses, words and emphasis")
  func roundTrip() throws {
    let texts = [
      Self.agreement,
      "# 总则 *注*\n\n第一条 \\_甲\\_。\n\n**第二条** 乙_丙_\n\n第三条 **全部**\n\n\\- 丁\n\n(a) \\> 戊",
    ]
    for text in texts {
      let outline = try outline(text)
      let document = LegalDocument(
        title: outline.title ?? "", language: "zh-CN", company: outline.head[.company],
        updateDate: outline.updateDate, effectiveDate: outline.effectiveDate, nodes: outline.nodes)
      let again = try self.outline(MarkdownRenderer.render(document))
      #expect(again.nodes.map(\.address) == outline.nodes.map(\.address))
      #expect(again.nodes.map(\.texts) == outline.nodes.map(\.texts))
      #expect(
        again.paragraphs.map(\.emphasis) == outline.paragraphs.map(\.emphasis))
      #expect(again.head[.company] == outline.head[.company])
    }
  }
}
