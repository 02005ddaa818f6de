import Reporting
import Screening
import Testing

@Suite struct LexiconTests {
  @Test(
    "A phrase without a letter or digit is refused",
    arguments: ["", "  ", "……", "😀", "\u{200B}"])
  func blank(_ text: String) {
    #expect(code(of: text) == "phrase_is_blank")
  }

  @Test(
    "A phrase with a control character is refused", arguments: ["赌\n博", "a\tb", "a\0", "\u{1B}a"])
  func controls(_ text: String) {
    #expect(code(of: text) == "phrase_has_controls")
  }

  @Test("A phrase has at most 100 characters")
  func length() {
    #expect(code(of: String(repeating: "长", count: 100)) == nil)
    #expect(code(of: String(repeating: "长", count: 101)) == "phrase_too_long")
  }

  @Test("A phrase with a gap that no search reaches across is refused")
  func wideGap() {
    #expect(code(of: "赌……。。场") == "phrase_has_wide_gap")
    #expect(code(of: "……。。赌...场……。。") == nil)
  }

  @Test("What a term is refused for is said in both languages")
  func message() {
    let failure = #expect(throws: Failure.self) {
      try Term("!", category: .rumour, severity: .note)
    }
    #expect(failure?.status == .invalidInput)
    #expect(failure?.message.english == "a phrase needs at least one letter or digit")
    #expect(failure?.message.chinese == "词语至少要有一个文字或数字")
  }

  @Test("The order in which terms are handed in makes no difference")
  func order() throws {
    let forwards = try lexicon(["b", "a", "赌博"], except: ["戒赌", "赌博成瘾"])
    let backwards = try lexicon(["赌博", "a", "b", "a"], except: ["赌博成瘾", "戒赌", "戒赌"])
    #expect(forwards == backwards)
    #expect(forwards.identity == backwards.identity)
    #expect(forwards.terms.map(\.text) == ["a", "b", "赌博"])
  }

  @Test("The identity lists all that decides what is found")
  func identity() throws {
    let lexicon = Lexicon(
      revision: "7",
      terms: [
        try Term("假药", category: .otherIllegal, severity: .block, note: "see the memo"),
        try Term("假药", category: .otherIllegal, severity: .note),
        try Term("假药", category: .rumour, severity: .note),
      ],
      exceptions: [try Exception("打假药")])
    #expect(
      lexicon.identity == """
        term\tnote\tother_illegal\tword\t255\t假药
        term\tblock\tother_illegal\tword\t255\t假药
        term\tnote\trumour\tword\t255\t假药
        exception\t打假药

        """)
  }

  @Test("Of terms that differ in their note alone the first is kept")
  func notes() throws {
    let terms = try ["one", "two"].map {
      try Term("假药", category: .rumour, severity: .note, note: $0)
    }
    #expect(Lexicon(revision: "7", terms: terms).terms.map(\.note) == ["one"])
  }

  @Test("Terms that differ in where they may stand or in their steps are told apart")
  func modes() throws {
    let terms = try [(MatchMode.anywhere, StepSet.standard), (.word, []), (.word, .standard)].map {
      try Term("假药", category: .rumour, severity: .note, mode: $0.0, steps: $0.1)
    }
    let lexicon = Lexicon(revision: "7", terms: terms)
    #expect(lexicon.terms.map(\.mode) == [.word, .word, .anywhere])
    #expect(lexicon == Lexicon(revision: "7", terms: terms.reversed()))
  }

  private func code(of text: String) -> String? {
    do throws(Failure) {
      _ = try Phrase(text)
      return nil
    } catch {
      return error.code
    }
  }
}
