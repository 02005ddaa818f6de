import LegalText
import Testing

@Suite("How labels are typeset")
struct LabelHabitTests {
  @Test(
    "Spaces of every width within a label and behind it",
    arguments: [" ", "\u{A0}", "\u{2002}", "\u{3000}", "\u{2009}"])
  func spaces(_ space: String) throws {
    let text = """
      第 1 章 甲
      第 一 条 乙。
      第 2 条 丙：
      （ 一 ）丁；
      ( 二 )戊：
      1 、己；
      2 ．庚：
      （ 1 ）辛；
      ( 2 ) 壬：
      a ) 癸。
      第 3 条的规定不适用。
      附件 1 ：子
      附 件 2：丑
      附录 3 寅
      """
    #expect(
      try addresses(text.replacing(" ", with: space)) == [
        "第1章", "第1章.第一条", "第1章.第2条", "第1章.第2条.(一)", "第1章.第2条.(二)",
        "第1章.第2条.(二).1", "第1章.第2条.(二).2", "第1章.第2条.(二).2.(1)",
        "第1章.第2条.(二).2.(2)", "第1章.第2条.(二).2.(2).a", "附件1", "附件2", "附录3",
      ])
  }

  @Test("第 1 条 is called like 第1条, and both can be cited")
  func sameName() throws {
    let outline = try Outline(importing: Array("第 1 条 甲。\n第1条 乙。".utf8))
    #expect(outline.nodes.map(\.address) == ["第1条", "第1条~2"])
    #expect(outline.nodes.map(\.label) == ["第 1 条", "第1条"])
  }

  @Test("An inserted article is a label of its own")
  func inserted() throws {
    let text = """
      第一百三十三条 甲。
      第一百三十三条之一 乙。
      第一百三十三条之二丙。
      第一百三十三条之一规定的除外。
      第一百三十四条 丁。
      第135条之1 戊。
      """
    let outline = try Outline(importing: Array(text.utf8))
    #expect(
      outline.nodes.map(\.address)
        == ["第一百三十三条", "第一百三十三条之一", "第一百三十三条之二", "第一百三十四条", "第135条之1"])
    #expect(
      outline.nodes.map(\.eid) == ["art_133", "art_133_1", "art_133_2", "art_134", "art_135_1"])
    let checked = CheckedText(
      nodes: outline.nodes, title: nil, updateDate: nil, effectiveDate: nil)
    #expect(
      checked.findings.filter { $0.rule.hasSuffix("_number") }.map(\.address) == ["第一百三十三条"])
  }

  @Test(
    "Corner brackets, formal numerals, 廿 and 卅, great circles",
    arguments: [
      ("【第一条】 甲\n【第二条】乙\n【说明】丙", "第一条 第二条"),
      ("【一】甲\n【 二 】乙\n【2021】丙", "一 二"),
      ("壹、甲\n一、乙\n二、丙\n贰、丁\n拾壹、戊", "壹 壹.一 壹.二 贰 拾壹"),
      ("第壹条 甲\n第贰条 乙\n第拾贰条 丙", "第壹条 第贰条 第拾贰条"),
      ("（廿）甲\n（廿一）乙\n（卅二）丙\n（二廿）丁", "(廿) (廿一) (卅二)"),
      ("⑳甲\n㉑乙\n㉟丙\n㊱丁\n㊿戊", "⑳ ㉑ ㉟ ㊱ ㊿"),
    ])
  func signs(text: String, expected: String) throws {
    #expect(try addresses(text).joined(separator: " ") == expected)
  }

  @Test("Annexes with letters, and those without a number")
  func annexes() throws {
    let text = "第一条 甲\n附录A 乙\n附录B：丙\n附件A：丁\n附录App 的说明\n附则从略。\n附：戊\n附：见上文。"
    let outline = try Outline(importing: Array(text.utf8))
    #expect(outline.nodes.map(\.address) == ["第一条", "附录A", "附录B", "附件A", "附"])
    let checked = CheckedText(
      nodes: outline.nodes, title: nil, updateDate: nil, effectiveDate: nil)
    #expect(!checked.findings.contains { $0.rule.hasSuffix("_number") })
  }

  @Test(
    "Great numbers where they go on with their list, and articles of any number",
    arguments: [
      ("998、甲\n999、乙\n1000、丙\n1001、丁", "998 999 1000 1001"),
      ("(999)甲\n(1000)乙\n（2021）丙", "(999) (1000)"),
      ("1、甲\n2021、乙\n2021. 丙\n400-000-0000", "1"),
      ("第9999条 甲\n第10000条 乙\n第100000条 丙\n第一万零一条 丁", "第9999条 第10000条 第100000条 第一万零一条"),
      ("1.1.1.1.1.1.1 甲\n1.1.1.1.1.1.1.1 乙", "1.1.1.1.1.1.1 1.1.1.1.1.1.1.1"),
    ])
  func great(text: String, expected: String) throws {
    #expect(try addresses(text).joined(separator: " ") == expected)
  }

  @Test(
    "An amount is no number, whether or not a space stands before what it counts",
    arguments: [
      ("一、甲\n10、乙\n3.5 元起。\n1.5倍赔偿。", "一 一.10"),
      ("1.1 甲\n1.2 年度计划\n1.3 日常管理", "1.1 1.2 1.3"),
    ])
  func amounts(text: String, expected: String) throws {
    #expect(try addresses(text).joined(separator: " ") == expected)
  }

  @Test(
    "What stands above is told by the list that goes on around another",
    arguments: [
      ("一、甲\n（1）乙\n1、丙\n2、丁\n（2）戊", "一 一.(1) 一.(1).1 一.(1).2 一.(2)"),
      ("1、甲\n1. 乙\n2. 丙\n2、丁", "1 1.1 1.2 2"),
      ("1. 甲\n1、乙\n2、丙\n2. 丁", "1 1.1 1.2 2"),
      ("1、甲\n2. 乙\n3、丙\n（1）丁\n（2）戊\n4．己", "1 2 3 3.(1) 3.(2) 4"),
      ("一、甲\n（1）乙\n二、丙\n1、丁\n（1）戊\n2、己", "一 一.(1) 二 二.1 二.1.(1) 二.2"),
    ])
  func nesting(text: String, expected: String) throws {
    #expect(try addresses(text).joined(separator: " ") == expected)
  }

  @Test("附则 without a number stands beside the numbered chapters")
  func closingChapter() throws {
    #expect(
      try addresses("第一编 甲\n第一章 乙\n第一条 丙。\n附则\n第二条 丁。") == [
        "第一编", "第一编.第一章", "第一编.第一章.第一条", "u1", "u1.第二条",
      ])
    #expect(
      try addresses("第一章 甲\n第一条 乙。\n附 则\n第二条 丙。\n附件一：丁") == [
        "第一章", "第一章.第一条", "u1", "u1.第二条", "附件一",
      ])
    #expect(try addresses("一、甲\n附则\n二、乙") == ["一", "二"])
  }

  @Test("Marks that are not printed are kept as they are, and hide no label")
  func unprinted() throws {
    let text = "示例\n\u{FEFF}一、甲\u{FEFF}乙\n\u{200B}1、丙。"
    let outline = try Outline(importing: Array(text.utf8))
    #expect(outline.nodes.map(\.address) == ["首部", "一", "一.1"])
    #expect(outline.nodes[1].texts == ["\u{FEFF}一、甲\u{FEFF}乙"])
    #expect(outline.characters == text.unicodeScalars.count { !$0.properties.isWhitespace })
  }
}
