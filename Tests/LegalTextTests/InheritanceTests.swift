import LegalText
import Testing

@Suite("A new text takes over from the one before it")
struct InheritanceTests {
  private static let earlier = "示例\n一、规则\n1、平台对网络故障不承担责任。\n2、用户不得转让账号。"
  /// A clause before it renumbers the first one; the second one has other words.
  private static let later = "示例\n一、规则\n1、用户应当如实登记身份信息。\n10、平台对网络故障不承担责任。\n11、用户不得转让或者出借账号。"

  private func nodes(_ text: String, as form: SourceForm = .plain) throws -> [Node] {
    try Outline(importing: Array(text.utf8), as: form).nodes
  }

  private func bold(_ nodes: [Node], _ address: String, _ extent: Emphasis.Extent) throws -> [Node]
  {
    var nodes = nodes
    let index = try #require(nodes.firstIndex { $0.address == address })
    nodes[index] = try #require(Emphasis.applied(extent, to: nodes[index]))
    return nodes
  }

  @Test("Every clause knows its counterpart, also where the words changed")
  func counterparts() throws {
    let inheritance = Inheritance(try nodes(Self.later), from: try nodes(Self.earlier))
    #expect(inheritance.counterparts["一.10"] == "一.1")
    #expect(inheritance.counterparts["一.11"] == "一.2")
    #expect(inheritance.counterparts["一.1"] == nil)
  }

  @Test(
    "The same words are bold under another number, and no others",
    arguments: [
      (Emphasis.Extent.words("不承担责任"), [10..<15]), (.whole, [0..<16]), (.words("1、"), [0..<3]),
    ])
  func emphasis(extent: Emphasis.Extent, expected: [Range<Int>]) throws {
    var earlier = try bold(nodes(Self.earlier), "一.1", extent)
    earlier = try bold(earlier, "一.2", .whole)
    let inheritance = Inheritance(try nodes(Self.later), from: earlier)
    #expect(inheritance.emphasised == ["一.10"])
    let node = try #require(inheritance.nodes.first { $0.address == "一.10" })
    #expect(node.paragraphs.map(\.emphasis) == [expected])
    #expect(inheritance.nodes.count { $0.isEmphasised } == 1)
  }

  @Test("A text that says itself what is bold takes over nothing of it")
  func saysItself() throws {
    let earlier = try bold(nodes(Self.earlier), "一.1", .whole)
    let later = try nodes(
      "# 示例\n\n一、规则\n\n1、平台对网络故障不承担责任。\n\n2、用户**不得**转让账号。", as: .markdown)
    let inheritance = Inheritance(later, from: earlier)
    #expect(inheritance.nodes == later)
    #expect(inheritance.emphasised.isEmpty)
    #expect(inheritance.counterparts["一.1"] == "一.1")
  }

  private static let judged = "一、甲\n1、乙\n丙。\n2、丁\n戊。\n己。\n二、庚"

  @Test("A paragraph with the same words goes where it was put before, and can be put elsewhere")
  func settled() throws {
    let open = try nodes(Self.judged)
    let place = try #require(Ambiguity.all(in: open).first)
    let earlier = place.settled(for: "一.2", in: open)
    let later = try nodes("序\n" + Self.judged.replacing("庚", with: "辛"))
    let inheritance = Inheritance(later, from: earlier)
    #expect(inheritance.settled.map(\.line) == [7])
    #expect(Ambiguity.all(in: inheritance.nodes).isEmpty)
    #expect(inheritance.nodes.first { $0.address == "一.2" }?.texts == ["2、丁", "戊。", "己。"])
    #expect(Ambiguity.settled(in: inheritance.nodes).map(\.choices) == [["一", "一.2"]])
    #expect(Outline.text(of: inheritance.nodes) == Outline.text(of: later))
  }

  @Test("Other words, and what was not settled, stay ambiguous")
  func open() throws {
    let earlier = try nodes(Self.judged)
    #expect(Inheritance(earlier, from: earlier).nodes == earlier)
    let place = try #require(Ambiguity.all(in: earlier).first)
    let later = try nodes(Self.judged.replacing("己", with: "壬"))
    let inheritance = Inheritance(later, from: place.settled(for: "一.2", in: earlier))
    #expect(inheritance.settled.isEmpty)
    #expect(Ambiguity.all(in: inheritance.nodes).map(\.line) == [6])
  }
}
