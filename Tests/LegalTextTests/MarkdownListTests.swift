import LegalText
import Testing

@Suite("Lists, blocks between fences and lines of Markdown")
struct MarkdownListTests {
  private func outline(_ text: String) throws -> Outline {
    try Outline(importing: Array(text.utf8), as: .markdown)
  }

  private func clauses(_ text: String) throws -> [String] {
    try outline(text).nodes.map { "\($0.address): \($0.texts.joined(separator: " | "))" }
  }

  @Test("Items stand in the item under which they are indented, however they are numbered")
  func nested() throws {
    #expect(
      try clauses("一、甲\n\n1. a\n   1. b\n   2. c\n2. d\n   1) e\n      1. f\n   2) g\n")
        == [
          "一: 一、甲", "一.1: 1. a", "一.1.1: 1. b", "一.1.2: 2. c", "一.2: 2. d", "一.2.1): 1) e",
          "一.2.1).1: 1. f", "一.2.2): 2) g",
        ])
    #expect(
      try clauses("1. a\n\t1. b\n10. c\n    1. d\n") == [
        "1: 1. a", "1.1: 1. b", "10: 10. c", "10.1: 1. d",
      ])
    // Less than the width of the mark is no indent.
    #expect(try clauses("1. a\n 2. b\n") == ["1: 1. a", "2: 2. b"])
  }

  @Test("A numbered heading within an item stays in it")
  func headingWithinItem() throws {
    let outline = try outline("# 协议\n\n1. 费用\n\n   ### （一）退款\n\n   ### （二）收费\n\n2. 责任\n")
    #expect(outline.nodes.map(\.address) == ["首部", "1", "1.(一)", "1.(二)", "2"])
  }

  @Test("A paragraph belongs to the item under which it is indented")
  func paragraphs() throws {
    #expect(
      try clauses("1. a。\n\n   b。\n   1. c。\n\n      d。\n\n   e。\n2. f。\n   (1) g。\n\n   h。\n")
        == ["1: 1. a。 | b。 | e。", "1.1: 1. c。 | d。", "2: 2. f。 | h。", "2.(1): (1) g。"])
  }

  @Test("A paragraph at the margin is in no list")
  func margin() throws {
    #expect(
      try clauses("一、甲\n\n1. a。\n   1. b。\n   2. c\n\nd。\n")
        == ["一: 一、甲 | d。", "一.1: 1. a。", "一.1.1: 1. b。", "一.1.2: 2. c"])
  }

  @Test("Bullets of all kinds are marks, and what they stand before begins a paragraph")
  func bullets() throws {
    #expect(
      try clauses("一、甲：\n- a\n  * b\n    + c\n  - d\n    e\n- - f\n- # g\n-\n  h\n")[0]
        == "一: 一、甲： | a | b | c | d e | f")
    #expect(try clauses("甲\n* 乙\n").joined() == "首部: 甲 | 乙")
    // What is no mark of an item.
    #expect(try outline("a\n-b *c +d\n").paragraphs.map(\.text) == ["a -b *c +d"])
    #expect(try outline("x\n\n- a\n+ 1. b\n").nodes.map(\.address) == ["首部", "1"])
  }

  @Test("Between fences nothing is a mark, a heading or a number; the words stay")
  func fences() throws {
    #expect(
      try clauses("一、甲\n\n```yaml\n# b\n- c\n\n1、d **e**\n```\n二、乙\n~~~~\n~~~\n三、c\n~~~~\n")
        == ["一: 一、甲 | # b | - c | 1、d **e**", "二: 二、乙 | ~~~ | 三、c"])
    #expect(try clauses("一、甲\n```\n二、乙") == ["一: 一、甲 | 二、乙"])
    #expect(try clauses("1. a\n   ```\n   # b\n2. c") == ["1: 1. a | # b", "2: 2. c"])
    #expect(try clauses("> ```\n> # a\n\n一、b") == ["首部: # a", "一: 一、b"])
    #expect(try clauses("``` a`b\n\n一、甲") == ["首部: ``` a`b", "一: 一、甲"])
  }

  @Test("Lines of one paragraph are joined; what breaks them is a mark")
  func lines() throws {
    let text = { (source: String) in try outline(source).paragraphs.map(\.text) }
    #expect(try text("甲方\n乙方  \n丙方\\\n丁方") == ["甲方乙方丙方丁方"])
    #expect(try text("one\ntwo\\\nthree  \nfour") == ["one two three four"])
    #expect(try text("one\\\\\ntwo") == ["one\\ two"])
    #expect(try text("one\\\n\ntwo\\") == ["one\\", "two\\"])
    #expect(try text("**甲\n乙**丙") == ["甲乙丙"])
  }

  @Test("Dates begin a paragraph each, and what is underlined is a heading")
  func blocks() throws {
    let outline = try outline(
      "服务\n协议\n===\n更新日期：2025年3月1日  \n生效日期：2025年3月15日\n---\n本协议由甲乙订立。\n\nScope\n---\n\ntext\n")
    #expect(outline.title == "服务协议")
    #expect(outline.updateDate == LegalDay(year: 2025, month: 3, day: 1))
    #expect(outline.effectiveDate == LegalDay(year: 2025, month: 3, day: 15))
    #expect(outline.nodes.map(\.address) == ["首部", "序言", "u1"])
    #expect(outline.nodes[2].texts == ["Scope", "text"])
  }

  @Test("A quote begins a paragraph, and lines without its mark go on with it")
  func quotes() throws {
    let text = try outline("甲\n> 乙\n丙\n\n> > 丁\n> - 戊\n> - 己\n- 庚\n> 辛\n").paragraphs.map(\.text)
    #expect(text == ["甲", "乙丙", "丁", "戊", "己", "庚", "辛"])
  }

  @Test("However many marks stand in a line, it is read")
  func deep() throws {
    for (mark, count) in [("- + ", 20_000), ("> ", 20_000), ("1. ", 20_000), ("# ", 20_000)] {
      let outline = try outline(String(repeating: mark, count: count) + "甲")
      #expect(outline.paragraphs[0].text.hasSuffix("甲"))
    }
    let list = (0..<300).map { String(repeating: " ", count: 3 * $0) + "1. 甲" }
    #expect(try outline(list.joined(separator: "\n")).nodes.count == 300)
  }

  @Test(
    "Nothing that is no mark is lost, whatever the lines are",
    arguments: ["-", "- ", "1.", "1. - a", ">", "> ", "```", "\\", "**", "#", "# #", "===", "0. a"])
  func hostile(line: String) throws {
    for text in ["甲\n\(line)\n乙", "\(line)\n乙", "- 甲\n  \(line)\n\n    乙", "> 1. 甲\n\(line)\n乙"] {
      let outline = try outline(text)
      #expect(outline.paragraphs.map(\.text).joined().contains("乙"))
    }
  }
}
