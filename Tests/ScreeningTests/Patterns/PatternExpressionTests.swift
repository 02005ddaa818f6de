import Reporting
import Screening
import Testing

@Suite struct PatternExpressionTests {
  @Test(
    "What an expression matches is found, leftmost and longest, none overlapping another",
    arguments: [
      ("abc", "xabcabcx", ["abc", "abc"]),
      ("a|ab|abc", "abcab", ["abc", "ab"]),
      ("a.c", "abc a\nc a c", ["abc", "a c"]),
      ("[a-c]+", "xabcdcbay", ["abc", "cba"]),
      ("[^a-c\\s]+", "ab xy c z", ["xy", "z"]),
      ("\\d{3}", "1234567", ["123", "456"]),
      ("\\d{2,}", "1 22 333", ["22", "333"]),
      ("\\D+", "12ab34", ["ab"]),
      ("\\w+", "加ab_1吗", ["ab_1"]),
      ("\\W+", "ab，加1", ["，加"]),
      ("\\S+", "ab\u{3000}cd", ["ab", "cd"]),
      ("a\\sb", "a b a\u{3000}b", ["a b", "a\u{3000}b"]),
      ("(ab)+", "ababab", ["ababab"]),
      ("(?:ab){2}", "ababab", ["abab"]),
      ("a(b|)c", "abc ac", ["abc", "ac"]),
      ("colou?r", "color colour", ["color", "colour"]),
      ("ab*c", "ac abbbc", ["ac", "abbbc"]),
      ("\\bcat\\b", "cat concat cats 猫cat猫", ["cat", "cat"]),
      ("^ab", "abab", ["ab"]),
      ("ab$", "abab", ["ab"]),
      ("^赌场$", "赌场", ["赌场"]),
      ("\\$\\d+\\.\\d\\d", "$10.50", ["$10.50"]),
      ("[\\]a]+", "a]b", ["a]"]),
      ("[a-]+", "a-b", ["a-"]),
      ("加?微信[:：]?[a-z]{6,}", "加微信：abcdefg了", ["加微信：abcdefg"]),
      ("a|a*b", "aaac aab", ["a", "a", "a", "aab"]),
      ("𠮷+", "大𠮷𠮷", ["𠮷𠮷"]),
      ("a\\tb|c\\nd", "a\tb c\nd", ["a\tb", "c\nd"]),
    ] as [(String, String, [String])])
  func finds(_ expression: String, _ text: String, _ found: [String]) throws {
    #expect(try screener(matching: expression).findings(in: text).map(\.text) == found)
  }

  @Test(
    "What is not supported or not well formed is refused with the position and what to do",
    arguments: [
      ("(a)\\1", "pattern_back_reference", 4), ("\\k<a>", "pattern_back_reference", 1),
      ("a(?=b)", "pattern_look_around", 2), ("(?!a)b", "pattern_look_around", 1),
      ("(?<=a)b", "pattern_look_around", 1), ("(?<!a)b", "pattern_look_around", 1),
      ("(?i)a", "pattern_group_option", 1), ("(?<name>a)", "pattern_group_option", 1),
      ("a\\q", "pattern_unknown_escape", 2), ("a\\", "pattern_unknown_escape", 2),
      ("\\赌", "pattern_unknown_escape", 1), ("[\\b]", "pattern_unknown_escape", 2),
      ("a(b", "pattern_unbalanced_group", 2), ("ab)", "pattern_unbalanced_group", 3),
      ("a[bc", "pattern_unclosed_class", 2), ("a[]", "pattern_empty_class", 2),
      ("[z-a]", "pattern_bad_range", 2), ("[a-\\d]", "pattern_bad_range", 2),
      ("a{101}", "pattern_bad_repeat", 2), ("a{2,1}", "pattern_bad_repeat", 2),
      ("a{x}", "pattern_bad_repeat", 2), ("a{0}", "pattern_bad_repeat", 2),
      ("a{99999999999999999999}", "pattern_bad_repeat", 2), ("{2}", "pattern_bad_repeat", 1),
      ("*a", "pattern_nothing_to_repeat", 1), ("a|+", "pattern_nothing_to_repeat", 3),
      ("\\b*a", "pattern_nothing_to_repeat", 3),
      ("a**", "pattern_repeated_twice", 3), ("a+?", "pattern_repeated_twice", 3),
      ("a\tb", "pattern_has_controls", 2),
    ] as [(String, String, Int)])
  func refuses(_ expression: String, _ code: String, _ position: Int) {
    let failure = problem(expression)
    #expect(failure?.code == code)
    #expect(failure?.status == .invalidInput)
    #expect(failure?.message.english.hasPrefix("character \(position) of the expression: ") == true)
    #expect(failure?.message.chinese.hasPrefix("表达式第 \(position) 个字符：") == true)
    #expect(failure?.hint != nil)
  }

  @Test(
    "An expression that could match nothing, or is too long, too large or too deep, is refused",
    arguments: [
      ("", "pattern_matches_nothing"), ("a*", "pattern_matches_nothing"),
      ("(a|)b?", "pattern_matches_nothing"), ("^$", "pattern_matches_nothing"),
      (String(repeating: "a", count: 1001), "pattern_too_long"),
      ("(a{100}){21}", "pattern_too_large"),
      ("((((a{100}){100}){100}){100}){100}", "pattern_too_large"),
      (
        String(repeating: "(", count: 101) + "a" + String(repeating: ")", count: 101),
        "pattern_too_deep"
      ),
    ] as [(String, String)])
  func limits(_ expression: String, _ code: String) {
    #expect(problem(expression)?.code == code)
  }

  @Test("Large expressions within the limits are accepted")
  func large() {
    #expect(problem("(a{100}){19}") == nil)
    #expect(problem(String(repeating: "a", count: 1000)) == nil)
  }

  @Test(
    "A pattern needs a name that fits into a line",
    arguments: ["", "a\nb", String(repeating: "n", count: 101)])
  func name(_ name: String) {
    let failure = #expect(throws: Failure.self) {
      try Pattern(name: name, expression: "a", category: .rumour)
    }
    #expect(failure?.code == "pattern_name_unusable")
  }
}
