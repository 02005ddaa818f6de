import Terminal
import Testing

@Suite("Sanitizing")
struct SanitizerTests {
  @Test(
    "what a terminal would obey or not show is shown as an escape",
    arguments: [
      ("\u{1B}[2J", #"\u{1B}[2J"#), ("a\rb", #"a\rb"#), ("\u{7}", #"\u{7}"#), ("\u{0}", #"\u{0}"#),
      ("a\tb\nc", #"a\tb\nc"#), ("\r\n", #"\r\n"#), ("\u{8}\u{7F}", #"\u{8}\u{7F}"#),
      ("\u{9B}31m", #"\u{9B}31m"#), ("\u{80}\u{9F}", #"\u{80}\u{9F}"#),
      ("\u{61C}\u{200E}\u{200F}", #"\u{61C}\u{200E}\u{200F}"#),
      ("\u{202A}\u{202E}", #"\u{202A}\u{202E}"#), ("\u{2066}\u{2069}", #"\u{2066}\u{2069}"#),
      ("张\u{200B}三", #"张\u{200B}三"#), ("a\u{200C}b\u{200D}c", #"a\u{200C}b\u{200D}c"#),
      ("\u{2060}\u{FEFF}", #"\u{2060}\u{FEFF}"#), ("soft\u{AD}ly", #"soft\u{AD}ly"#),
      ("\u{E0000}\u{E0041}\u{E007F}", #"\u{E0000}\u{E0041}\u{E007F}"#),
      ("\u{2028}\u{2029}", #"\u{2028}\u{2029}"#), ("\u{3164}\u{FFA0}", #"\u{3164}\u{FFA0}"#),
    ])
  func escapes(text: String, expected: String) {
    #expect(Sanitizer.visible(text) == expected)
  }

  @Test(
    "what is seen stays as it is",
    arguments: [
      "", "plain ~ text", "医生（张三）：“好”，…——", "é e\u{301}", "ｱｲｳ", "한글", "👩‍⚕️👨‍👩‍👧‍👦❤️‍🔥🏳️‍🌈", "🇨🇳1️⃣",
      "葛\u{E0100}", "𠮷", "\\u{1B}", "\u{A0}", "\u{3000}", "\u{E000}",
    ])
  func stays(text: String) {
    #expect(Sanitizer.visible(text) == text)
  }

  @Test("line feeds and tabs stay where they may, carriage returns never")
  func lineBreaks() {
    #expect(Sanitizer.visible("a\n\tb\r\n", keepLineBreaks: true) == "a\n\tb\\r\n")
    #expect(Sanitizer.visible("a\n\u{1B}", keepLineBreaks: true) == "a\n\\u{1B}")
  }

  @Test("a joiner stays only between two emoji")
  func joiners() {
    #expect(Sanitizer.visible("👩\u{200D}") == #"👩\u{200D}"#)
    #expect(Sanitizer.visible("\u{200D}👩") == #"\u{200D}👩"#)
    #expect(Sanitizer.visible("1\u{200D}👩") == #"1\u{200D}👩"#)
    #expect(Sanitizer.visible("👩\u{200D}\u{200D}👩") == #"👩\u{200D}\u{200D}👩"#)
    #expect(Sanitizer.visible("क्\u{200D}ष") == #"क्\u{200D}ष"#)
  }

  @Test("no control and nothing that is drawn nowhere gets through, whatever its number")
  func everyScalar() {
    var wrong: [UInt32] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let properties = scalar.properties
      let category = properties.generalCategory
      let isHidden =
        [.control, .lineSeparator, .paragraphSeparator].contains(category)
        || (0xFFF9...0xFFFB).contains(value)
        || (properties.isDefaultIgnorableCodePoint && !properties.isVariationSelector)
      let text = "a" + String(Character(scalar))
      if (Sanitizer.visible(text) == text) == isHidden { wrong.append(value) }
    }
    #expect(wrong.map { String($0, radix: 16) } == [])
  }

  @Test("a sanitized text stays as it is when it is sanitized again")
  func idempotent() {
    let once = Sanitizer.visible("\u{1B}]0;x\u{7}\n👩\u{200D}x")
    #expect(Sanitizer.visible(once) == once)
  }
}
