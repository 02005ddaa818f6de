import GoldenHarness
import Testing

@Suite("Command lines are split as a shell splits them")
struct WordSplitterTests {
  @Test(
    "words, quotes and backslashes",
    arguments: [
      ("", []),
      ("  a\tb \n c ", ["a", "b", "c"]),
      ("a'b c'd", ["ab cd"]),
      (#"'' """#, ["", ""]),
      (#""say \"hi\" \\ \n \$5""#, [#"say "hi" \ \n $5"#]),
      (#"it\'s a\ b"#, ["it's", "a b"]),
      ("a \\\n  b", ["a", "b"]),
      ("a\\\nb", ["ab"]),
      ("'clause#一.5.(7)' x#y", ["clause#一.5.(7)", "x#y"]),
      ("'$HOME | `x`'", ["$HOME | `x`"]),
      ("--json=a,b {x} * ? [DIR]/~ =", ["--json=a,b", "{x}", "*", "?", "[DIR]/~", "="]),
    ])
  func splits(line: String, words: [String]) throws {
    #expect(try WordSplitter.split(line) == words)
  }

  @Test(
    "what a shell would not take as a plain word is refused",
    arguments: [
      ("a 'b", .unclosed("'")), ("a \"b", .unclosed("\"")), ("a\\", .loneBackslash),
      ("a | b", .unquoted("|")), ("a>b", .unquoted(">")), ("$HOME", .unquoted("$")),
      ("\"$HOME\"", .unquoted("$")), ("a; b", .unquoted(";")), ("a # b", .unquoted("#")),
      ("x#一.5.(7)", .unquoted("(")), ("\"`date`\"", .unquoted("`")),
    ] as [(String, WordSplitter.Problem)])
  func refuses(line: String, problem: WordSplitter.Problem) {
    #expect(throws: problem) { try WordSplitter.split(line) }
  }

  @Test("sh itself splits the same lines into the same words")
  func agreesWithShell() throws {
    let line = #"a'b c'"d e"\ f  '' "x\"y\\z\q" it\'s"# + " \\\n 中文#1"
    let sandbox = try Sandbox(executable: "/bin/sh")
    let outcome = try sandbox.sh("printf '%s\\n' " + line)
    let words = try WordSplitter.split(line)
    #expect(outcome.stdoutText == words.map { $0 + "\n" }.joined())
  }
}
