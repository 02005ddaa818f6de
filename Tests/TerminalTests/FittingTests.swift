import Terminal
import Testing

@Suite("Truncating and padding")
struct FittingTests {
  @Test(
    "a text is cut at a character, and the cut is marked",
    arguments: [
      ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("abcd", 1, "…"), ("abcd", 0, ""), ("abcd", -1, ""),
      ("医生资格", 8, "医生资格"), ("医生资格", 7, "医生资…"), ("医生资格", 6, "医生…"), ("医生资格", 2, "…"),
      ("👩‍⚕️👩‍⚕️", 3, "👩‍⚕️…"), ("👩‍⚕️👩‍⚕️", 2, "…"), ("e\u{301}e\u{301}e", 2, "e\u{301}…"), ("", 0, ""),
    ])
  func truncate(text: String, columns: Int, expected: String) {
    #expect(DisplayWidth.truncate(text, to: columns) == expected)
  }

  @Test("a cut text never takes more columns than it may")
  func neverWider() {
    let text = "a医👩‍⚕️e\u{301}🇨🇳，b한"
    for columns in 0...20 {
      #expect(DisplayWidth.of(DisplayWidth.truncate(text, to: columns)) <= columns)
    }
  }

  @Test("a text is padded to the columns it lacks, on the side that is asked for")
  func pad() {
    #expect(DisplayWidth.pad("医", to: 4) == "医  ")
    #expect(DisplayWidth.pad("医", to: 4, alignment: .right) == "  医")
    #expect(DisplayWidth.pad("医生", to: 3) == "医生")
    #expect(DisplayWidth.pad("", to: 2) == "  ")
    #expect(DisplayWidth.pad("a", to: -5) == "a")
  }
}
