import Terminal
import Testing

@Suite("Wrapping")
struct WrappingTests {
  private func wrap(_ text: String, _ columns: Int, _ indent: Int = 0) -> [String] {
    DisplayWidth.wrap(text, to: columns, indent: indent)
  }

  @Test("words are kept whole, and no line ends in a space")
  func words() {
    #expect(wrap("one two three", 7) == ["one two", "three"])
    #expect(wrap("one two three", 8) == ["one two", "three"])
    #expect(wrap("one  two ", 20) == ["one  two"])
    #expect(wrap("--dry-run --yes", 10) == ["--dry-run", "--yes"])
    #expect(wrap("", 10) == [])
    #expect(wrap("   ", 10) == [""])
  }

  @Test("every line but the first is indented, within the width")
  func indentation() {
    #expect(wrap("one two three", 9, 2) == ["one two", "  three"])
    #expect(wrap("one two three", 6, 2) == ["one", "  two", "  thre", "  e"])
    #expect(wrap("a\n\nb", 10, 2) == ["a", "", "  b"])
    #expect(wrap("aa bb", 2, 99) == ["aa", " b", " b"])
  }

  @Test("Chinese text breaks between characters")
  func han() {
    #expect(wrap("审核医生资格", 8) == ["审核医生", "资格"])
    #expect(wrap("审核医生资格", 7) == ["审核医", "生资格"])
    #expect(wrap("审核doctor资格", 9) == ["审核", "doctor资", "格"])
    #expect(wrap("共 12 条", 5) == ["共 12", "条"])
  }

  @Test(
    "no line begins with closing punctuation",
    arguments: [
      "，", "。", "；", "：", "）", "」", "》", "、", "！", "？", "】", "”", "…", ",", ")", "ー", "々",
    ])
  func closing(mark: String) {
    #expect(wrap("审核医生" + mark + "资格", 8) == ["审核医", "生" + mark + "资格"])
  }

  @Test(
    "no line ends with opening punctuation", arguments: ["（", "《", "「", "【", "“", "‘", "(", "["])
  func opening(mark: String) {
    #expect(wrap("审核医" + mark + "资格", 8).first == "审核医")
  }

  @Test("a run of punctuation stays together, and a break may follow it")
  func runs() {
    #expect(wrap("他说：“可以。”然后离开。", 10) == ["他说：“可", "以。”然后", "离开。"])
    #expect(wrap("完成。done", 8) == ["完成。", "done"])
    #expect(wrap("（一）（二）", 6) == ["（一）", "（二）"])
    #expect(wrap("甲——乙", 4) == ["甲——", "乙"])
  }

  @Test("what is longer than a line is divided between characters")
  func long() {
    #expect(wrap("abcdefgh", 3) == ["abc", "def", "gh"])
    #expect(wrap("x abcdef", 3) == ["x", "abc", "def"])
    #expect(wrap("医，，，，", 4) == ["医，", "，，", "，"])
    #expect(wrap("医生", 1) == ["医", "生"])
    #expect(wrap("ab", 0) == ["a", "b"])
    #expect(wrap("👩‍⚕️👩‍⚕️", 3) == ["👩‍⚕️", "👩‍⚕️"])
  }

  @Test("line feeds end lines, the last of them none but its own")
  func lineFeeds() {
    #expect(wrap("a b\nc", 10) == ["a b", "c"])
    #expect(wrap("a\n", 10) == ["a"])
    #expect(wrap("a\n\n", 10) == ["a", ""])
    #expect(wrap("\n", 10) == [""])
  }

  @Test("nothing but spaces is lost, and every line fits")
  func lossless() {
    let text = "医生在《服务协议》第 3 条（见 2021-07-19 版）中，同意：不得 forward-any-data 给第三方！“违者”停用… 한글 テスト。"
    let solid = text.filter { $0 != " " }
    for columns in 2...60 {
      let lines = wrap(text, columns, 3)
      #expect(lines.joined().filter { $0 != " " } == solid)
      for line in lines.dropFirst() { #expect(DisplayWidth.of(line) <= max(columns, 3)) }
    }
  }
}
