import LegalText
import Testing

@Suite("A text as HTML")
struct RenderingTests {
  private func page(_ text: String, notes: [LegalDocument.Fact] = []) throws -> String {
    let outline = try Outline(importing: Array(text.utf8))
    return HTMLRenderer.render(
      LegalDocument(
        title: outline.title ?? "t", language: "zh-CN", updateDate: nil, effectiveDate: nil,
        notes: notes, nodes: outline.nodes))
  }

  @Test("Every clause can be linked to by its id, and only its first paragraph has it")
  func anchors() throws {
    let html = try page("协议\n一、甲\n1、乙：\n(1)、丙。\n丁。\n二、戊")
    for id in ["cover", "sec_1", "sec_1__para_1", "sec_1__para_1__subpara_1", "sec_2"] {
      #expect(html.components(of: "id=\"\(id)\"") == 1)
    }
    #expect(html.contains("<a href=\"#sec_2\">二、戊</a>"))
  }

  @Test("The title comes first, then what to know, then the contents")
  func order() throws {
    let html = try page("协议\n一、甲\n第一句。\n二、乙：\n丙。\n附件一：丁", notes: [.init("版本", "1")])
    let places = ["<h1 id=\"cover\">协议</h1>", "<dt>版本</dt>", "<nav ", "<article>"].map {
      html.firstRange(of: $0)?.lowerBound
    }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    #expect(html.contains("<a href=\"#sec_2\">二、乙</a>"))
    #expect(html.contains("<a href=\"#att_1\">附件一：丁</a>"))
    #expect(html.contains("<h2 id=\"sec_2\" class=\"level-1\">二、乙："))
  }

  @Test("Articles are listed by their beginning, and lists are not")
  func contents() throws {
    let html = try page("协议\n第一条 为了示例，制定本规则。\n1、甲。\n第二条 乙。")
    #expect(html.contains("<a href=\"#art_1\">第一条 为了示例</a>"))
    #expect(!html.contains("<a href=\"#art_1__para_1\">1、甲"))
  }

  @Test("A warning stands above the text, and proofs below it")
  func warning() throws {
    var document = LegalDocument(
      title: "t", language: "zh-CN", updateDate: nil, effectiveDate: nil,
      nodes: try Outline(importing: Array("一、甲".utf8)).nodes)
    document.warning = "已撤回：<x>"
    document.proofs = [.init("SHA-256", "ab")]
    let html = HTMLRenderer.render(document)
    let (warning, article, proof) = (
      html.firstRange(of: "role=\"note\">已撤回：&lt;x&gt;</p>"), html.firstRange(of: "<article>"),
      html.firstRange(of: "<dd>ab</dd>")
    )
    guard let warning, let article, let proof else {
      Issue.record("something is missing")
      return
    }
    #expect(warning.lowerBound < article.lowerBound)
    #expect(article.lowerBound < proof.lowerBound)
  }

  @Test("Nothing in the words is markup")
  func escaping() throws {
    let html = try page("一、<script>alert('x')</script>&\"")
    #expect(!html.contains("<script>"))
    #expect(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;"))
  }

  @Test("What closes a list is printed after it")
  func documentOrder() throws {
    let outline = try Outline(importing: Array("一、清单\n（一）如下：\n1、甲。\n2、乙。\n以上为全部。\n".utf8))
    #expect(Outline.text(of: outline.nodes) == "一、清单\n（一）如下：\n1、甲。\n2、乙。\n以上为全部。\n")
    #expect(outline.nodes.first { $0.address == "一.(一)" }?.texts == ["（一）如下：", "以上为全部。"])
  }

  @Test("It needs no other file and runs nothing")
  func selfContained() throws {
    let html = try page("一、甲", notes: [.init("版本", "1 <2>")])
    #expect(!html.contains("src="))
    #expect(!html.contains("http://") && !html.contains("https://"))
    #expect(html.contains("default-src 'none'"))
    #expect(html.contains("<dd>1 &lt;2&gt;</dd>"))
  }
}

extension String {
  /// How often another text occurs in it.
  fileprivate func components(of text: String) -> Int {
    var (count, rest) = (0, self[...])
    while let found = rest.firstRange(of: text) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }

}
