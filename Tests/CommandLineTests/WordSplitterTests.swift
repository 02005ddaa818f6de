import CommandLine
import Reporting
import Testing

@Suite("Words of a line")
struct WordSplitterTests {
  @Test(
    "Quotes and backslashes keep what a shell keeps",
    arguments: [
      ("a  b\tc", ["a", "b", "c"]), ("'a b' \"c d\"", ["a b", "c d"]), ("a'b'\"c\"", ["abc"]),
      ("a\\ b \\'", ["a b", "'"]), ("\"a\\\"b\\\\c\\d\"", ["a\"b\\c\\d"]), ("'' \"\"", ["", ""]),
      ("'a\u{301}'\u{301} \"b\"\r\nc", ["a\u{301}\u{301}", "b", "c"]), ("a # comment", ["a"]),
      ("a#b", ["a#b"]), ("", []), ("条款 '一.5.(7)'", ["条款", "一.5.(7)"]),
    ])
  func split(line: String, words: [String]) throws {
    #expect(try WordSplitter.split(line) == words)
  }

  @Test("What is not closed is refused", arguments: ["'a", "\"a", "a\\"])
  func unclosed(line: String) {
    #expect(throws: Failure.self) { try WordSplitter.split(line) }
  }

  @Test(
    "A quoted word is one word again",
    arguments: ["", "a", "a b", "it's", "一.5.(7)", "#x", "\\", "\u{301}'\u{301}"])
  func quoted(word: String) throws {
    #expect(try WordSplitter.split(WordSplitter.quoted(word)) == [word])
  }
}
