import Testing

@testable import Screening

@Suite struct SubstitutionCompanionTests {
  private static let text = "堵薄，赌bo，睹博，弓虽奸，堵博管理"

  private func compiled(_ terms: [String] = ["赌博", "强奸"]) throws -> CompiledLexicon {
    CompiledLexicon(compiling: LexiconSource(try lexicon(terms, except: ["赌博管*"])))
  }

  @Test(
    "With its companion a lexicon finds what it finds without, for any steps",
    arguments: [
      [], [.pinyin], [.homophone], [.lookalike], [.split], [.pinyin, .homophone],
      StepSet.costly.steps,
    ] as [[DisguiseStep]])
  func findings(_ steps: [DisguiseStep]) throws {
    let plain = try compiled()
    let kept = LexiconMemory(SubstitutionCompanion.compile(plain))
    let accompanied = plain.accompanied(by: try #require(SubstitutionCompanion(kept, of: plain)))
    var options = ScreeningOptions()
    options.with = StepSet(steps)
    let found = Screener(accompanied, options).findings(in: Self.text)
    #expect(found == Screener(plain, options).findings(in: Self.text))
    #expect(found.isEmpty == steps.isEmpty)
    options.without = .costly
    #expect(Screener(accompanied, options).findings(in: Self.text).isEmpty)
  }

  @Test("What terms ask for themselves counts beside what the scan asks for")
  func ownSteps() throws {
    var source = LexiconSource(revision: "")
    let category = source.place(of: .rumour)
    source.terms.append(
      "赌博".utf8, PhraseTraits(category: category, steps: .standard.union(.homophone)))
    source.terms.append("强奸".utf8, PhraseTraits(category: category))
    var options = ScreeningOptions()
    options.with = .split
    let found = Screener(CompiledLexicon(compiling: source).accompanied(), options)
      .findings(in: "堵薄，弓虽奸，强间")
    #expect(found.map(\.text) == ["堵薄", "弓虽奸"])
  }

  @Test("The companion of another lexicon, a damaged one and a lexicon itself are refused")
  func foreign() throws {
    let (one, other) = (try compiled(), try compiled(["强奸", "赌场"]))
    var bytes = SubstitutionCompanion.compile(one)
    #expect(SubstitutionCompanion(LexiconMemory(bytes), of: one) != nil)
    #expect(SubstitutionCompanion(LexiconMemory(bytes), of: other) == nil)
    #expect(CompiledLexicon(LexiconMemory(bytes)) == nil)
    for count in [0, 8, 40, 64, bytes.count - 1] {
      #expect(SubstitutionCompanion(LexiconMemory(Array(bytes[..<count])), of: one) == nil)
    }
    bytes[bytes.count - 1] ^= 1
    #expect(SubstitutionCompanion(LexiconMemory(bytes), of: one) == nil)
    let compiled = CompiledLexicon.compile(LexiconSource(revision: ""))
    #expect(SubstitutionCompanion(LexiconMemory(compiled), of: one) == nil)
  }

  @Test("A lexicon without terms has a companion too, and finds nothing")
  func empty() throws {
    var options = ScreeningOptions()
    options.with = .costly
    let empty = CompiledLexicon(compiling: LexiconSource(revision: ""))
    #expect(Screener(empty.accompanied(), options).findings(in: Self.text).isEmpty)
  }

  @Test("What is handed over to be kept is taken from there the next time")
  func kept() throws {
    let lexicon = try compiled()
    var handedOver: [UInt8] = []
    _ = lexicon.accompanied(at: "/nonexistent/companion") { handedOver = $0 }
    #expect(handedOver == SubstitutionCompanion.compile(lexicon))
  }
}
