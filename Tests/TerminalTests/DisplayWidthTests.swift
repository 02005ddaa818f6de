import Terminal
import Testing

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "a text is as wide as a terminal draws it",
    arguments: [
      ("", 0), ("case-88", 7), ("~ !", 3), ("é", 1), ("…—·", 3), ("“”‘’", 4),
      ("医生", 4), ("A医B", 4), ("，。！（）《》", 14), ("ＡＢＣ１２３", 12), ("　", 2), ("￥", 2),
      ("ひらがな", 8), ("カタカナ", 8), ("ｶﾀｶﾅ", 4), ("㈱㊣", 4), ("〇", 2), ("ㄅㄆ", 4),
      ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("𠮷野家", 6), ("𰻝", 2), ("䷀", 2),
    ])
  func ofText(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(
    "what is joined into one emoji is two columns wide",
    arguments: [
      "😀", "👩‍⚕️", "👨‍👩‍👧‍👦", "🏳️‍🌈", "🧑🏽‍⚕️", "👍🏿", "🇨🇳", "❤️", "❤️‍🔥", "1️⃣", "⚕️", "⌚", "🫩",
    ])
  func ofEmoji(text: String) {
    #expect(DisplayWidth.of(text) == 2)
    #expect(DisplayWidth.of("a" + text + "医") == 5)
  }

  @Test(
    "marks and invisible characters take no column",
    arguments: [
      "\u{301}", "\u{20DD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{FE0F}",
      "\u{E0100}", "\u{202E}", "\u{2066}", "\u{E0041}", "\u{3099}", "\u{0E31}", "\u{1161}",
      "\u{2028}", "\u{0}", "\u{1B}", "\u{7F}", "\u{9B}", "\n", "\r\n",
    ])
  func zero(text: String) {
    #expect(DisplayWidth.of(text) == 0)
    #expect(DisplayWidth.of("e" + text) == 1)
  }

  @Test("marks do not widen what they are set on")
  func marks() {
    #expect(DisplayWidth.of("e\u{301}\u{302}") == 1)
    #expect(DisplayWidth.of("か\u{3099}") == 2)
    #expect(DisplayWidth.of("葛\u{E0100}城") == 4)
    #expect(DisplayWidth.of("กำ" as Character) == 2)
    #expect(DisplayWidth.of("\u{2764}") == 1)
    #expect(DisplayWidth.of("🇨") == 1)
    #expect(DisplayWidth.of("🇨🇳🇨🇳") == 4)
  }

  @Test("a soft hyphen and an unassigned scalar are one column, an unassigned ideograph two")
  func unassigned() {
    #expect(DisplayWidth.of("\u{AD}" as Unicode.Scalar) == 1)
    #expect(DisplayWidth.of("\u{378}" as Unicode.Scalar) == 1)
    #expect(DisplayWidth.of("\u{E000}" as Unicode.Scalar) == 1)
    #expect(DisplayWidth.of("\u{3FFFD}" as Unicode.Scalar) == 2)
  }

  @Test("every scalar is 0, 1 or 2 wide, marks 0, emoji 2, and alone as wide as in a text")
  func everyScalar() {
    var wrong: [UInt32] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let width = DisplayWidth.of(scalar)
      let properties = scalar.properties
      let isMark = [.nonspacingMark, .enclosingMark].contains(properties.generalCategory)
      let isFlagLetter = (0x1F1E6...0x1F1FF).contains(value)
      let isWrong =
        !(0...2).contains(width) || (isMark && width != 0)
        || (properties.isEmojiPresentation && !isFlagLetter && width != 2)
        || (properties.isIdeographic && width != 2 && value != 0x16FE4)
        || DisplayWidth.of(String(Character(scalar))) != width
      if isWrong { wrong.append(value) }
    }
    #expect(wrong.map { String($0, radix: 16) } == [])
  }

  @Test("a text is as wide as its characters, whichever scalars come together")
  func sums() {
    let parts = [
      "a", "医", "。", "\u{301}", "\u{200D}", "👩", "️", "🇨", "각", "\u{11A8}", "é", "1", "\u{20E3}",
    ]
    for first in parts {
      for second in parts {
        for third in parts {
          let text = first + second + third
          let sum = text.reduce(0) { $0 + DisplayWidth.of($1) }
          #expect(DisplayWidth.of(text) == sum, "\(text.unicodeScalars.map { $0.value })")
        }
      }
    }
  }

  @Test("no two of the scalars that are measured without segmentation form one character")
  func standalone() {
    let blocks: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2030...0x205E, 0x3000...0x3029,
      0x3041...0x3096, 0x30A0...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xFF01...0xFF60,
    ]
    for value in blocks.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(scalar)医\(scalar)"
      #expect(text.count == 4)
      #expect(DisplayWidth.of(text) == 3 + 2 * DisplayWidth.of(scalar))
    }
  }
}
