import LegalText
import Testing

@Suite("A person decides about a text")
struct EditingTests {
  private static let judged = "一、甲\n1、乙\n丙。\n2、丁\n戊。\n己。\n二、庚"

  @Test("A paragraph goes to the clause that was chosen, and its place in the document stays")
  func ownership() throws {
    let outline = try Outline(importing: Array(Self.judged.utf8))
    let place = try #require(Ambiguity.all(in: outline.nodes).first)
    #expect(place.choices == ["一", "一.2"])
    let settled = place.settled(for: "一.2", in: outline.nodes)
    #expect(Ambiguity.all(in: settled).isEmpty)
    #expect(settled.first { $0.address == "一.2" }?.texts == ["2、丁", "戊。", "己。"])
    #expect(settled.first { $0.address == "一" }?.texts == ["一、甲"])
    #expect(Outline.text(of: settled) == Outline.text(of: outline.nodes))
    #expect(settled.map(\.subtreeCharacters).first == outline.nodes[0].subtreeCharacters)
  }

  @Test("What was settled can be settled otherwise")
  func again() throws {
    let outline = try Outline(importing: Array(Self.judged.utf8))
    let place = try #require(Ambiguity.all(in: outline.nodes).first)
    let settled = place.settled(for: "一.2", in: outline.nodes)
    let known = try #require(Ambiguity.settled(in: settled).first)
    #expect(known.owner == "一.2")
    #expect(known.choices == place.choices)
    let again = known.settled(for: "一", in: settled)
    #expect(again.first { $0.address == "一" }?.texts == ["一、甲", "己。"])
    #expect(Ambiguity.settled(in: again).map(\.owner) == ["一"])
  }

  @Test("The lines a paragraph was put together from may have been bold")
  func candidates() throws {
    let (wide, narrow) = (String(repeating: " ", count: 10), String(repeating: " ", count: 8))
    let page =
      [
        "一、规则", narrow, narrow, "", "", wide + "1、", wide, wide + "日志信息", wide, wide + "。当您使用时记录。",
        narrow,
      ]
      .joined(separator: "\n")
    let outline = try Outline(importing: Array(page.utf8))
    let node = try #require(outline.nodes.first { $0.address == "一.1" })
    let scalars = Array(node.texts[0].unicodeScalars)
    let words = node.paragraphs[0].candidates.map { range in
      scalars[range].map { String(Character($0)) }.joined()
    }
    #expect(words == ["1、", "日志信息", "。当您使用时记录。"])
    let bold = try #require(Emphasis.applied(.candidates, to: node))
    #expect(bold.paragraphs[0].isWhollyEmphasised)
  }

  @Test("Words are made bold wherever they stand, and the whole, and nothing")
  func emphasis() throws {
    let node = try Outline(importing: Array("一、不赔，就是不赔。".utf8)).nodes[0]
    let words = try #require(Emphasis.applied(.words("不赔"), to: node))
    #expect(words.paragraphs[0].emphasis == [2..<4, 7..<9])
    #expect(Emphasis.applied(.words("赔不"), to: node) == nil)
    let whole = try #require(Emphasis.applied(.whole, to: words))
    #expect(whole.paragraphs[0].emphasis == [0..<10])
    #expect(whole.paragraphs[0].isWhollyEmphasised)
    #expect(Emphasis.applied(.none, to: whole)?.isEmphasised == false)
  }
}
