import LegalText
import Testing

@Suite("Numbering habits")
struct NumberingTests {
  @Test("Sections, subsections, items and subitems, ranks skipped")
  func chinese() throws {
    let text = """
      一、甲
      1、乙。
      (1)、丙；
      （2）丁。
      （一）戊
      1、己。
      （二)庚
      二、辛
      附件一：《壬》
      1、癸。
      """
    #expect(
      try addresses(text) == [
        "一", "一.1", "一.1.(1)", "一.1.(2)", "一.(一)", "一.(一).1", "一.(二)", "二", "附件一", "附件一.1",
      ])
  }

  @Test("Chapters and articles; a reference to an article is no heading")
  func articles() throws {
    let text = """
      第一章 总则
      第一条 甲。
      第一条所称乙，是指丙。
      第二条　下列情形：
      （一）丁；
      1．戊；
      第二章 附则
      第十一条 己。
      """
    #expect(
      try addresses(text) == [
        "第一章", "第一章.第一条", "第一章.第二条", "第一章.第二条.(一)", "第一章.第二条.(一).1", "第二章",
        "第二章.第十一条",
      ])
    #expect(try paragraphs(text)["第一章.第一条"] == ["第一条 甲。", "第一条所称乙，是指丙。"])
  }

  @Test("A code of more than a thousand articles, in numerals with 千, with 〇, and in digits")
  func thousands() throws {
    let text = """
      示例法典
      第九百九十九条 甲。
      第一千条 乙。
      第一千零一条 丙。
      （一）丁；
      第一千二百六十条 戊。
      第一〇〇条 己。
      第1261条 庚。
      第二〇二六年乙条
      """
    #expect(
      try addresses(text) == [
        "首部", "第九百九十九条", "第一千条", "第一千零一条", "第一千零一条.(一)", "第一千二百六十条", "第一〇〇条", "第1261条",
      ])
  }

  @Test(
    "Numerals that no number has are none, however long",
    arguments: [
      "第一〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇条 甲。", "第千条 甲。", "第一二条 甲。", "第零条 甲。",
    ])
  func noNumbers(_ line: String) throws {
    #expect(try addresses("示例\n" + line).allSatisfy { !$0.hasPrefix("第") })
  }

  @Test("Decimal, circled, Roman and Latin numbers of either width")
  func others() throws {
    #expect(
      try addresses("1. 甲\n1.1 乙。\n1.2 丙：\n①丁；\n②戊。\n２．己\n2.1 庚：\na) 辛；\nb) 壬。")
        == ["1", "1.1", "1.2", "1.2.①", "1.2.②", "2", "2.1", "2.1.a", "2.1.b"])
    #expect(
      try addresses("I. Scope\n1. One.\nII. Rules\n(a) First.\n(b) Second.")
        == ["I", "I.1", "II", "II.(a)", "II.(b)"])
    #expect(try addresses("Ⅰ、甲\nⅡ、乙") == ["Ⅰ", "Ⅱ"])
  }

  @Test("What is not set off from its number begins a clause where the numbers go on")
  func withoutSpaces() throws {
    let text = """
      第一章总则
      第一条为了规范使用，制定本规则。
      第二条本规则所称用户，是指注册者。
      第一条所称规则包括附件。
      第三条、第四条规定的情形除外。
      第二条（一）项不适用。
      第二章账号
      第三条账号归平台所有。
      （一）甲；
      第四条（转让）乙。
      附件二规定的事项。
      附件一注销办法
      """
    #expect(
      try addresses(text) == [
        "第一章", "第一章.第一条", "第一章.第二条", "第二章", "第二章.第三条", "第二章.第三条.(一)",
        "第二章.第四条", "附件一",
      ])
  }

  @Test("An annex holds what it numbers anew, and what goes on from before it stands outside")
  func annexes() throws {
    #expect(
      try addresses("一、甲\n附件一：乙\n一、丙\n1、丁\n二、戊\n附件二\n第一条 己\n附录三：庚") == [
        "一", "附件一", "附件一.一", "附件一.一.1", "附件一.二", "附件二", "附件二.第一条", "附录三",
      ])
    #expect(try addresses("一、甲\n附件一：乙\n二、丙") == ["一", "附件一", "二"])
  }

  @Test("Parts hold chapters; 一、 stands above articles where it comes first")
  func parts() throws {
    #expect(
      try addresses("第一编 甲\n第一章 乙\n第一节 丙\n第一条 丁\n一、戊\n第二编 己") == [
        "第一编", "第一编.第一章", "第一编.第一章.第一节", "第一编.第一章.第一节.第一条",
        "第一编.第一章.第一节.第一条.一", "第二编",
      ])
    #expect(
      try addresses("一、甲\n第一条 乙\n二、丙\n第二条 丁") == ["一", "一.第一条", "二", "二.第二条"])
  }

  @Test(
    "Decimal numbers say where they stand, whether or not what they stand in has a line of its own",
    arguments: [
      ("1.1 甲\n1.2 乙\n2.1 丙\n2.1.1 丁", "1.1 1.2 2.1 2.1.1"),
      ("一、甲\n1.1 乙\n1.2.1 丙\n二、丁\n2.1 戊", "一 一.1 一.2.1 二 二.1"),
      ("1 总则\n1.1 甲。\n2 规则\n2.1 乙。\n15 天内答复\n3 附则\n丙。", "1 1.1 2 2.1 3"),
      ("附件一：甲\n1.1 乙\n2.1 丙", "附件一 附件一.1.1 附件一.2.1"),
    ])
  func decimals(text: String, expected: String) throws {
    #expect(try addresses(text).joined(separator: " ") == expected)
  }

  @Test(
    "Letters and Roman numbers are told by what comes before them",
    arguments: [
      ("1. 甲\n(i) 乙\n(ii) 丙\n(iii) 丁\n(iv) 戊\n(v) 己", "1 1.(i) 1.(ii) 1.(iii) 1.(iv) 1.(v)"),
      ("1. 甲\n(a) 乙\n(i) 丙\n(ii) 丁\n(b) 戊", "1 1.(a) 1.(a).(i) 1.(a).(ii) 1.(b)"),
      ("I. One\nA. Two\n1. Three\nB. U.S. law\nII. Four", "I I.A I.A.1 I.B II"),
      ("Ⅰ、甲\nⅰ、乙\nⅱ、丙\nⅡ、丁", "Ⅰ Ⅰ.ⅰ Ⅰ.ⅱ Ⅱ"),
      ("1、甲\na. 乙\nb. 丙\na.m. 丁\ne. 戊", "1 1.a 1.b"),
    ])
  func lettersAndRoman(text: String, expected: String) throws {
    #expect(try addresses(text).joined(separator: " ") == expected)
  }

  @Test("The letter behind (h) is (i), and a new (i) below it a number")
  func nine() throws {
    let letters = "abcdefgh".map { "(\($0)) 甲" }.joined(separator: "\n")
    let outline = try Outline(importing: Array((letters + "\n(i) 乙\n(i) 丙\n(ii) 丁\n(j) 戊").utf8))
    #expect(
      outline.nodes.suffix(4).map(\.eid)
        == ["indent_9", "indent_9__item_1", "indent_9__item_2", "indent_10"])
    let checked = CheckedText(
      nodes: outline.nodes, title: nil, updateDate: nil, effectiveDate: nil)
    #expect(!checked.findings.contains { $0.rule.hasSuffix("_number") })
  }

  @Test("Numbers that are one character, and brackets of mixed widths")
  func signs() throws {
    #expect(
      try addresses("㈠ 甲\n⒈ 乙\n⑴丙\n⑵丁\n① 戊\n㈡己") == [
        "(一)", "(一).1", "(一).1.(1)", "(一).1.(2)", "(一).1.(2).①", "(二)",
      ])
    #expect(try addresses("（１）甲\n（2)乙\n(３）丙") == ["(1)", "(2)", "(3)"])
  }

  @Test("No two clauses share an address or an id, however they are numbered")
  func unique() throws {
    let text = "一、甲\nⅠ、甲\n1、甲\n(1) 乙\n1.1 丙\na) 丁\na、戊\nA、己\n1、庚\n附件一：辛\n附录一：壬"
    let nodes = try Outline(importing: Array(text.utf8)).nodes
    #expect(Set(nodes.map(\.address)).count == nodes.count)
    #expect(Set(nodes.map(\.eid)).count == nodes.count)
  }

  @Test("Years, amounts, telephone numbers and lone digits are no labels")
  func notLabels() throws {
    let text = "一、甲\n2021年起施行。\n15\n3.5元\n400-000-0000 可致电。\n（示例）说明。\nIP 地址。\n1.5万元\n15 天"
    #expect(try addresses(text) == ["一"])
  }

  @Test("Windows line ends, a byte order mark and no white space make no difference")
  func ends() throws {
    let text = "标题\n一、甲\n1、乙。\n2、丙。"
    let other = "\u{FEFF}" + text.split(separator: "\n").joined(separator: "\r\n") + "\r\n"
    #expect(try addresses(text) == addresses(other))
  }

  @Test("A number that repeats can still be cited")
  func repeats() throws {
    let outline = try Outline(importing: Array("一、甲\n1、乙。\n1、丙。".utf8))
    #expect(outline.nodes.map(\.address) == ["一", "一.1", "一.1~2"])
    #expect(outline.nodes.map(\.eid) == ["sec_1", "sec_1__para_1", "sec_1__para_1-2"])
  }
}
