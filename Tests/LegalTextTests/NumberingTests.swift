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

  @Test("Years, amounts, telephone numbers and lone digits are no labels")
  func notLabels() throws {
    let text = "一、甲\n2021年起施行。\n15\n3.5元\n400-000-0000 可致电。\n（示例）说明。\nIP 地址。"
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
