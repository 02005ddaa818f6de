import Domain
import Reporting
import Screening
import Testing
import Time

@Suite("What the lexicon says of itself")
struct LexiconRuleTests {
  private func entries(_ forms: [LexiconForm]) throws -> [LexiconEntry] {
    try forms.enumerated().map { index, form in
      LexiconEntry(
        id: Int64(index + 1), form: try form.completed(), since: 1, until: nil, author: nil,
        createdAt: Instant(milliseconds: 0), updatedAt: Instant(milliseconds: 0), version: 1)
    }
  }

  private func remarks(_ forms: [LexiconForm]) throws -> [String] {
    LexiconInspection(try entries(forms)).remarks().map { remark in
      ([remark.rule.rawValue, remark.entry.form.text]
        + [remark.other?.form.text, remark.word].compactMap { $0 }).joined(separator: " ")
    }
  }

  private func term(
    _ text: String, _ category: Category = .rumour, _ severity: Severity = .review,
    mode: MatchMode = .word, steps: StepSet = .standard, isActive: Bool = true
  ) -> LexiconForm {
    LexiconForm(
      .term, text, category: category, severity: severity, mode: mode, steps: steps,
      isActive: isActive)
  }

  @Test("Terms that read the same are told, and whether they are of one category")
  func sameWords() throws {
    #expect(
      try remarks([term("神藥"), term("神-药"), term("神药", .otherIllegal)])
        == ["same_words 神-药 神藥", "same_words_elsewhere 神药 神藥"])
  }

  @Test(
    "A term swallows another only where it asks for as much and is found wherever that one is",
    arguments: [
      (.review, .word, .standard, true), (.block, .word, .standard, true),
      (.note, .word, .standard, false), (.review, .word, [], false),
      (.review, .anywhere, .all, true),
    ] as [(Severity, MatchMode, StepSet, Bool)])
  func swallowed(_ severity: Severity, _ mode: MatchMode, _ steps: StepSet, _ expected: Bool)
    throws
  {
    let found = try remarks([
      term("神药", .rumour, severity, mode: mode, steps: steps), term("祖传神药"),
      term("祖传神药", .otherIllegal),
    ])
    let swallowed = found.filter { $0.hasPrefix("swallowed") }
    #expect(swallowed == (expected ? ["swallowed_by_term 祖传神药 神药"] : []))
  }

  @Test("A word is not swallowed by a word that needs room where it needs none")
  func modes() throws {
    #expect(try remarks([term("abc"), term("abc药", mode: .anywhere)]) == [])
    #expect(
      try remarks([term("abc", mode: .anywhere), term("abc药", mode: .anywhere)])
        == ["swallowed_by_term abc药 abc"])
  }

  @Test("Exceptions that clear everything of a term, or nothing of any")
  func exceptions() throws {
    #expect(
      try remarks([
        term("神药"), LexiconForm(.exception, "*神药"), LexiconForm(.exception, "祖传"),
        LexiconForm(.exception, "祖传*"), LexiconForm(.exception, "神药店"),
      ]) == ["swallowed_by_exception 神药 *神药", "idle_exception 祖传"])
  }

  @Test("Single characters, and terms in common words; what takes no part is passed over")
  func tooMuch() throws {
    #expect(
      try remarks([term("乳"), term("药", isActive: false), term("阿司匹")])
        == ["single_character 乳", "common_word 阿司匹 阿司匹林", "common_word 乳 乳房"])
  }

  @Test("Scores count findings and labels; without either there is none")
  func scores() throws {
    let screener = Screener(
      Lexicon(
        revision: "test",
        terms: [
          try Term("神药", category: .rumour, severity: .review),
          try Term("赌博", category: .obscenityViolence, severity: .review),
        ]))
    var evaluation = LexiconEvaluation(of: screener)
    evaluation.take(
      try LabelledText(
        "神 药和赌博", [.init(.rumour, in: 0..<3), .init(.rumour, in: 4..<6, steps: [.pinyin])]))
    evaluation.take(try LabelledText("赌博", [.init(.obscenityViolence)]))
    evaluation.take(try LabelledText("散步", []))
    #expect(evaluation.total == score(found: 3, correct: 2, labels: 3, matched: 2))
    #expect(evaluation.total.precision == 667)
    #expect(evaluation.total.balance == 667)
    #expect(
      evaluation.categories.map(\.category) == [.obscenityViolence, .rumour])
    #expect(evaluation.categories[1].score == score(found: 1, correct: 1, labels: 2, matched: 1))
    #expect(evaluation.categories[1].score.balance == 667)
    #expect(evaluation.steps.map(\.step) == [.separator, .pinyin])
    #expect(evaluation.steps[0].score.recall == nil)
    #expect(evaluation.steps[1].score.precision == nil)
    #expect(evaluation.steps[1].score.recall == 0)
    #expect(evaluation.falsePositives.map(\.words) == ["赌博"])
    #expect(evaluation.misses.map(\.example) == ["神 药和【赌博】"])
    #expect(throws: Failure.self) { try LabelledText("神药", [.init(.rumour, in: 0..<3)]) }
  }

  private func score(found: Int, correct: Int, labels: Int, matched: Int) -> LexiconScore {
    var score = LexiconScore()
    (score.found, score.correct, score.labels, score.matched) = (found, correct, labels, matched)
    return score
  }
}
