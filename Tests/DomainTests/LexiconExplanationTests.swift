import Domain
import Reporting
import Screening
import Testing

@Suite("Why something is found, and something else is not")
struct LexiconExplanationTests {
  private static let forms: [LexiconForm] = [
    LexiconForm(.term, "赌场", category: .obscenityViolence, severity: .block),
    LexiconForm(
      .term, "神药", category: .rumour, steps: StepSet([DisguiseStep.simplified, .pinyin])),
    LexiconForm(.term, "神药店", category: .rumour),
    LexiconForm(.term, "旧词", category: .rumour, isActive: false),
    LexiconForm(.term, "sm", category: .otherIllegal),
    LexiconForm(.term, "120", category: .otherIllegal),
    LexiconForm(.term, "赌场", category: .otherIllegal, steps: []),
    LexiconForm(.pattern, "群[0-9]+", name: "group", category: .otherIllegal),
    LexiconForm(.exception, "反赌场*"), LexiconForm(.exception, "*赌场骗局"),
    LexiconForm(.exception, "拒绝群1*"), LexiconForm(.exception, "神药学"),
  ]

  private func explanation(
    _ text: String, _ options: ScreeningOptions = ScreeningOptions()
  ) throws -> LexiconExplanation {
    let forms = try Self.forms.map { form throws(Failure) in try form.completed() }
    let lexicon = CompiledLexicon(
      compiling: LexiconSource(try Lexicon(revision: "test", entries: forms)))
    return try LexiconExplanation(
      text, lexicon, options, entries: forms.map { LexiconExplanation.Entry($0) })
  }

  private func code(
    _ expected: String, _ text: String, _ options: ScreeningOptions = ScreeningOptions()
  ) throws -> LexiconVerdict.Reason {
    try explanation(text, options).verdict(on: expected).reason
  }

  @Test("What is withdrawn is told with every exception that does so alone")
  func withdrawn() throws {
    let told = try explanation("赌场，反 赌場骗局，拒绝群123，shenyao学")
    #expect(told.findings.map(\.term) == ["赌场", "赌场"])
    #expect(
      told.withdrawn.map { "\($0.finding.term) \($0.exceptions)" } == [
        #"赌场 ["反赌场*", "*赌场骗局"]"#, #"group ["拒绝群1*"]"#, #"神药 ["神药学"]"#,
      ])
    #expect(try told.verdict(on: "group").reason == .withdrawn(["拒绝群1*"]))
  }

  @Test("The first reason is told")
  func reasons() throws {
    #expect(try code("赌场", "去赌 场") == .found)
    #expect(try code("没有", "没有") == .notInLexicon)
    #expect(try code("反赌场*", "反赌场") == .isException)
    #expect(try code("旧词", "旧词") == .inactive)
    #expect(try code("赌场", "睹") == .notInText)
    #expect(try code("赌场", "赌…………场") == .gapTooWide(4, limit: 3))
    #expect(try code("sm", "smart") == .insideLongerWord)
    #expect(try code("120", "打3120") == .insideLongerNumber)
    #expect(try code("神药", "神*药") == .stepOff(.separator))
    #expect(try code("赌场", "duchang") == .stepOff(.pinyin))
    #expect(try code("group", "群１２") == .found)
    #expect(try code("群[0-9]+", "群号") == .notInText)
  }

  @Test("What the scan leaves out is told as such")
  func options() throws {
    var options = ScreeningOptions()
    options.without = StepSet(.separator)
    #expect(try code("神药店", "神 药店", options) == .stepSwitchedOff(.separator))
    options = ScreeningOptions()
    options.without = .all
    #expect(try code("group", "群１２", options) == .stepSwitchedOff(.width))
    options = ScreeningOptions()
    options.categories = [.rumour]
    #expect(try code("sm", "sm", options) == .categoryLeftOut)
    options = ScreeningOptions()
    options.onlyLongest = true
    #expect(try code("神药", "神药店", options) == .longerFinding)
  }

  @Test("Words that read the same name an entry, unless one has them exactly")
  func sameReading() throws {
    let verdict = try explanation("赌场").verdict(on: "賭-场")
    #expect(verdict.reason == .found)
    #expect(verdict.entry?.form.text == "赌场")
    #expect(verdict.places == [0..<2])
  }
}
