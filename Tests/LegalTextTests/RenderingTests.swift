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
