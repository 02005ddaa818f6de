import LegalText
import Seeding
import Testing

@Suite("A text that is written as Markdown and read again")
struct MarkdownRoundTripTests {
  /// What a text says, however it is written.
  private struct Said: Equatable {
    let clauses: [String]
    let texts: [[String]]
    let bold: [[Range<Int>]]

    init(_ nodes: [Node]) {
      clauses = nodes.map { "\($0.address) \($0.eid) \($0.kind) \($0.title) \($0.level)" }
      texts = nodes.map(\.texts)
      bold = nodes.flatMap { $0.paragraphs.map(\.emphasis) }
    }
  }

  private func markdown(_ nodes: [Node], title: String = "t") -> String {
    MarkdownRenderer.render(
      LegalDocument(
        title: title, language: "zh-CN", updateDate: nil, effectiveDate: nil, nodes: nodes))
  }

  private func check(_ text: String, as form: SourceForm) throws {
    let nodes = try Outline(importing: Array(text.utf8), as: form).nodes
    // What a store keeps of a clause.
    for nodes in [nodes, nodes.map(kept)] {
      let written = markdown(nodes)
      let again = try Outline(importing: Array(written.utf8), as: .markdown).nodes
      #expect(Said(again) == Said(nodes), "\(text)\n=====\n\(written)")
    }
  }

  private func kept(_ node: Node) -> Node {
    Node(
      address: node.address, eid: node.eid, kind: node.kind, label: node.label, title: node.title,
      level: node.level, parent: node.parent,
      paragraphs: node.paragraphs.map { paragraph in
        Paragraph(
          place: paragraph.place, line: paragraph.line, text: paragraph.text,
          runs: paragraph.runs, emphasis: paragraph.emphasis, candidates: paragraph.candidates,
          choices: paragraph.choices)
      })
  }

  @Test(
    "Plain texts",
    arguments: [
      "协议\n一、甲\n1、下列情形：\n消息推送——您会收到。\n账户信息——姓名\n2、乙",
      "协议\n一、共享：\n第三方商家。我们会共享。\n服务商。\n" + String(repeating: "共享信息。", count: 8) + "\n二、乙",
      "协议\n一、C #\n二、# 井 ##\n1、a ### \n乙 #",
      "协议\n一、*甲* _乙_ **丙** __丁__ \\*戊 `己` ``庚`` <b>辛</b> &amp; &lt; [壬](癸) ![甲]\n1、\\\\乙\\",
      "协议\n一、甲。\n- 乙\n+ 丙\n# 丁\n> 戊\n* 己\n--- \n***\n===\n~~~\n```\n| 甲 | 乙 |\n| --- | --- |\n:---\n...",
      "第一编 甲\n第一章 乙\n第一条 丙。\n附则\n第二条 丁。\n附件一：戊\n第一章 己\n附则\n第一条 庚。",
      "协议\n目录\n一、甲\n二、乙\n一、甲\n丙。\n二、乙\n丁。",
      "协议\n1. 总则\n1.1 甲。\n1.1.1 乙。\n2. 分则\n2.1 丙。\n(a) 丁。\n(i) 戊。\nA. 己",
      "协议\n1. 甲。\n1) 乙。\n2) 丙。\n① 丁；\n② 戊。\n以上。\n2. 己。",
      "2024. 协议\n一、 甲",
    ])
  func plain(text: String) throws { try check(text, as: .plain) }

  @Test(
    "Texts in Markdown",
    arguments: [
      "# T\n\n## A\n\n### 消息推送——您\n\ntext.\n\n### 账户——名\n\n## B：\n\n第三方。文。\n\n甲方。文\n",
      "# T\n\n1. a.\n   1. b.\n   2. c.\n\n      more.\n\n   of a.\n2. d.\n   1. e\n",
      "# T\n\n一、甲\n\n~~~\n1、乙\n# 丙\n- 丁\n~~~\n\n二、戊\n",
      "# T\n\n第一章 甲\n\n## 附则\n\n第二章 乙\n\n第一条 丙\n",
      "## A\n\n# B\n\n### C\n\n1. x\n\n## D #\\#\n",
    ])
  func markdown(text: String) throws { try check(text, as: .markdown) }

  @Test("Bold that ends with white space loses the white space, and nothing else")
  func spaces() throws {
    let node = try Outline(importing: Array("一、ab cd".utf8)).nodes[0]
    let bold = try #require(Emphasis.applied(.words("ab "), to: node))
    let again = try Outline(importing: Array(markdown([bold]).utf8), as: .markdown)
    #expect(again.paragraphs.map(\.text) == ["一、ab cd"])
    #expect(again.paragraphs.map(\.emphasis) == [[2..<4]])
  }

  @Test("The head keeps values that look like marks")
  func head() throws {
    for title in ["[甲]", "\"乙\"", "甲 # 乙", "'丙", "- 丁", "a: b", "c:", "\\", "\\\"", "甲“乙”，|", "~"] {
      let outline = try Outline(
        importing: Array(markdown(Outline(importing: Array("一、甲".utf8)).nodes, title: title).utf8),
        as: .markdown)
      #expect(outline.title == title)
    }
  }

  /// Ways to number four depths.
  private static let habits: [[@Sendable (Int) -> String]] = [
    [
      { "第\(numeral($0))章 " }, { "第\(numeral($0))条 " }, { "（\(numeral($0))）" }, { "\($0)、" },
    ],
    [{ "\(numeral($0))、" }, { "（\(numeral($0))）" }, { "\($0)、" }, { "(\($0))、" }],
    [{ "\($0). " }, { "(\($0)) " }, { "\($0)) " }, { "\(letter($0))) " }],
    [{ "附件\(numeral($0))：" }, { "\(numeral($0))、" }, { "\($0). " }, { circled($0) }],
    [{ "\(numeral($0))、" }, { "\($0)、" }, { circled($0) }, { "\(letter($0))) " }],
  ]

  private static func numeral(_ number: Int) -> String { "一二三四五".scalar(number - 1) }
  private static func letter(_ number: Int) -> String { "abcde".scalar(number - 1) }
  private static func circled(_ number: Int) -> String { "①②③④⑤".scalar(number - 1) }

  private static let pieces = [
    "甲方", "乙方应当", "responsible", "。", "，", "；", "：", " ", "*", "**", "_", "__", "\\", "`", "```",
    "<b>", "&amp;", "#", " #", "- ", "+ ", "> ", "1. ", "1.", "2)", "| a | b |", "~~~", "---",
    "===",
    "[x](y)", "!", "——", "（一）", "第一条", "《附件》", "👨‍👩‍👧", "\u{200B}", "(a)", "A. ", "第三方。", "消息推送——",
  ]

  private func words(_ numbers: inout SeededNumbers) -> String {
    (0..<Int.random(in: 1...6, using: &numbers)).map { _ in
      Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &numbers)]
    }.joined()
  }

  /// A text with numbers as in one of the habits, and paragraphs without one.
  private func text(_ habit: [@Sendable (Int) -> String], _ numbers: inout SeededNumbers) -> String
  {
    var lines = ["示例协议"]
    func list(_ depth: Int) {
      for number in 1...Int.random(in: 1...3, using: &numbers) {
        lines.append(habit[depth](number) + words(&numbers))
        if Bool.random(using: &numbers) { lines.append(words(&numbers)) }
        if depth + 1 < habit.count, Bool.random(using: &numbers) { list(depth + 1) }
      }
    }
    list(0)
    return lines.joined(separator: "\n")
  }

  /// The clauses with some of their words in bold.
  private func emphasised(_ nodes: [Node], _ numbers: inout SeededNumbers) -> [Node] {
    nodes.map { node in
      guard Int.random(in: 0..<3, using: &numbers) == 0 else { return node }
      let scalars = Array(node.texts[0].unicodeScalars)
      let start = Int.random(in: 0..<scalars.count, using: &numbers)
      let end = Int.random(in: (start + 1)...scalars.count, using: &numbers)
      guard scalars[start] != " ", scalars[end - 1] != " " else { return node }
      var words = ""
      words.unicodeScalars.append(contentsOf: scalars[start..<end])
      return Emphasis.applied(.words(words), to: node) ?? node
    }
  }

  @Test("Texts of the family with words that look like marks, and random bold", arguments: 0..<5)
  func family(habit: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(habit) + 7)
    for _ in 0..<200 {
      let source = text(Self.habits[habit], &numbers)
      let nodes = emphasised(try Outline(importing: Array(source.utf8)).nodes, &numbers)
      let written = markdown(nodes)
      let again = try Outline(importing: Array(written.utf8), as: .markdown).nodes
      #expect(Said(again) == Said(nodes), "\(source)\n=====\n\(written)")
      guard Said(again) == Said(nodes) else { return }
    }
  }

  /// Lines of lists in lists, headings and paragraphs.
  private func lines(_ numbers: inout SeededNumbers) -> String {
    var (text, indents) = ("# T\n\n", [0])
    for _ in 0..<Int.random(in: 3...14, using: &numbers) {
      let depth = Int.random(in: 0..<indents.count, using: &numbers)
      let margin = String(repeating: " ", count: indents[depth])
      indents.removeSubrange((depth + 1)...)
      let mark = ["", "- ", "1. ", "2) ", "10. ", "## ", "#### ", "> "].randomElement(
        using: &numbers)
      // No heading that runs into its text: bullets, which are not kept, would tell where that ends.
      let words = words(&numbers).filter { !"—：".contains($0) }
      text += margin + (mark ?? "") + "文" + words + "\n"
      if let mark, "-12".contains(mark.prefix(1)), !mark.isEmpty {
        indents.append(indents[depth] + mark.count)
      }
      if Bool.random(using: &numbers) { text += "\n" }
    }
    return text
  }

  @Test("Lists in lists, of which every line may look like something else", arguments: 0..<4)
  func lists(seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed) + 70)
    for _ in 0..<200 {
      let source = lines(&numbers)
      let nodes = try Outline(importing: Array(source.utf8), as: .markdown).nodes
      let written = markdown(nodes)
      let again = try Outline(importing: Array(written.utf8), as: .markdown).nodes
      #expect(Said(again) == Said(nodes), "\(source)\n=====\n\(written)")
      guard Said(again) == Said(nodes) else { return }
    }
  }
}

extension String {
  fileprivate func scalar(_ index: Int) -> String { String(Array(self)[index]) }
}
