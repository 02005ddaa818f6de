import Reporting
import Screening
import Testing

@Suite struct PatternScreeningTests {
  private static let phone = "13900000000"

  private func lexicon(
    _ terms: [String] = [], except exceptions: [String] = [], _ patterns: PatternSet = .allBuiltIn
  ) throws(Failure) -> Lexicon {
    let lexicon = try ScreeningTests.lexicon(terms, except: exceptions)
    return Lexicon(
      revision: "test", terms: lexicon.terms, exceptions: lexicon.exceptions, patterns: patterns)
  }

  @Test("A pattern's finding has its name, category, severity and span")
  func finding() throws {
    let pattern = try Pattern(
      name: "群号", expression: "群\\d+", category: .rumour, severity: .block)
    let screener = Screener(try lexicon([], PatternSet(own: [pattern])))
    let finding = try #require(screener.findings(in: "进群１２").first)
    #expect((finding.term, finding.category, finding.severity) == ("群号", .rumour, .block))
    #expect((finding.start, finding.end) == (1, 4))
    #expect((finding.startByte, finding.endByte) == (3, 12))
  }

  @Test("Findings of terms and patterns come in one order")
  func order() throws {
    let screener = Screener(try lexicon(["赌场", "加微信"]))
    #expect(
      screener.findings(in: "赌场加微信abc_000，\(Self.phone)，赌场").map(\.term)
        == ["赌场", "加微信", "contact_handle", "contact_phone", "赌场"])
  }

  @Test("A plain lexicon has no patterns")
  func none() throws {
    #expect(try screener(["赌场"]).findings(in: Self.phone).isEmpty)
  }

  @Test("A scan may ask for built-in patterns beside those of the lexicon")
  func asked() throws {
    var options = ScreeningOptions()
    options.builtInPatterns = [.phone]
    let text = "赌场\(Self.phone)，example.com"
    #expect(
      try screener(["赌场"], options).findings(in: text).map(\.term) == ["赌场", "contact_phone"])
    let screener = Screener(try lexicon([], PatternSet(builtIn: [.link])), options)
    #expect(screener.findings(in: text).map(\.term) == ["contact_phone", "link"])
  }

  @Test("A built-in pattern is written by its name, as no expression is")
  func expressions() throws {
    for pattern in BuiltInPattern.allCases {
      #expect(BuiltInPattern(expression: pattern.expression) == pattern)
      #expect(throws: Failure.self) {
        try Pattern(name: "p", expression: pattern.expression, category: .rumour)
      }
    }
    for other in ["(?&)", "(?&nothing)", "link", "(?&link", "(?&link))", ""] {
      #expect(BuiltInPattern(expression: other) == nil)
    }
  }

  @Test("An exception withdraws what a pattern finds")
  func exceptions() throws {
    let screener = Screener(try lexicon(except: ["热线\(Self.phone)", "hospital.example.com"]))
    #expect(screener.findings(in: "热线\(Self.phone)").isEmpty)
    #expect(screener.findings(in: "见hospital.example.com").isEmpty)
    #expect(screener.findings(in: "拨\(Self.phone)").count == 1)
  }

  @Test(
    "An exception withdraws what a pattern finds whatever marks stand at its ends",
    arguments: [
      ("(010)62000000", "（010）62000000"), ("(010)62000000", "(010) 6200-0000"),
      ("+8613900000000", "+86 139 0000 0000"), ("*62000000", "010-62000000"),
      ("010-62000000*", "010-62000000转8001"), ("hospital.example.com", "hospital.example.com/"),
      ("*hospital.example.com*", "https://hospital.example.com/a/b"),
      ("*.example.com", "www.example.com"),
    ])
  func exceptions(_ exception: String, _ text: String) throws {
    #expect(!Screener(try lexicon()).findings(in: "见\(text)。").isEmpty)
    let screener = Screener(try lexicon(except: [exception]))
    #expect(screener.findings(in: "见\(text)。").isEmpty)
    #expect(screener.findings(in: "见\(text)，\(Self.phone)。").map(\.text) == [Self.phone])
  }

  @Test("Only the categories that matter are told, and they are the same as among all")
  func categories() throws {
    var options = ScreeningOptions()
    options.categories = [.contactPhone]
    let screener = Screener(try lexicon(["赌场"]), options)
    let text = "赌场\(Self.phone)，example.com/13900000001，微信abc_000"
    #expect(screener.findings(in: text).map(\.text) == [Self.phone])
    options.categories = [.otherIllegal]
    #expect(Screener(try lexicon(["赌场"]), options).findings(in: text).map(\.text) == ["赌场"])
  }

  @Test("Of overlapping findings the leftmost and longest may be asked for")
  func longest() throws {
    var options = ScreeningOptions()
    options.onlyLongest = true
    let screener = Screener(try lexicon(["加微信"]), options)
    #expect(screener.findings(in: "微信号\(Self.phone)").map(\.term) == ["contact_handle"])
    #expect(screener.findings(in: "加微信abc_000").map(\.term) == ["加微信"])
  }

  @Test("No separators are undone where a scan allows none")
  func gaps() throws {
    var options = ScreeningOptions()
    options.without = StepSet([.separator])
    #expect(Screener(try lexicon(), options).findings(in: "139-0000-0000").isEmpty)
    options = ScreeningOptions()
    options.gapLimit = 1
    #expect(Screener(try lexicon(), options).findings(in: "139-0000-0000").count == 1)
    #expect(Screener(try lexicon(), options).findings(in: "139--0000-0000").isEmpty)
  }

  @Test("A compiled lexicon keeps its patterns")
  func compiled() throws {
    let pattern = try Pattern(
      name: "群号", expression: "群\\s*\\d+|[^\\]]\\\\赌", category: .rumour, severity: .note)
    let patterns = PatternSet(builtIn: [.link, .phone], own: [pattern])
    let bytes = CompiledLexicon.compile(LexiconSource(try lexicon([], patterns)))
    let compiled = try #require(CompiledLexicon(LexiconMemory(bytes)))
    #expect(compiled.patterns == patterns)
    #expect(
      Screener(compiled).findings(in: "群 12，\(Self.phone)，a@example.com").map(\.term)
        == ["群号", "contact_phone"])
  }

  @Test("The identity of a lexicon tells its patterns")
  func identity() throws {
    let pattern = try Pattern(name: "p", expression: "a+", category: .rumour)
    let identities = Set([
      try lexicon([], PatternSet()).identity, try lexicon().identity,
      try lexicon([], PatternSet(builtIn: [.link])).identity,
      try lexicon([], PatternSet(own: [pattern])).identity,
    ])
    #expect(identities.count == 4)
  }

  @Test("A set has each of the operator's patterns once, in an order of its own")
  func set() throws {
    let one = try Pattern(name: "a", expression: "a", category: .rumour)
    let other = try Pattern(name: "b", expression: "b", category: .rumour)
    #expect(PatternSet(own: [other, one, other]) == PatternSet(own: [one, other]))
  }

  @Test("The categories of patterns have titles, and slugs that operators may write")
  func titles() {
    for pattern in BuiltInPattern.allCases {
      #expect(Category(rawValue: pattern.rawValue) == pattern.category)
      #expect(pattern.category.title == pattern.title)
      #expect(pattern.category.position == nil)
    }
  }

  @Test("Items of a block are told apart, whatever parts the search takes them in")
  func block() throws {
    let screener = Screener(try lexicon(["赌场"]))
    let filling = String(repeating: "今天天气很好。", count: 40)
    let lines = (0..<200).map { number in
      switch number % 5 {
      case 0: "\(filling)\(Self.phone)"
      case 1: "139000"
      case 2: "00000赌场\(filling)"
      case 3: "\(filling)a@example.com赌 场"
      default: filling
      }
    }
    let text = Array(lines.joined(separator: "\n").utf8)
    let block = PaddedBytes(capacity: text.count)
    _ = unsafe block.fill { room in
      unsafe room.copyBytes(from: text)
      return text.count
    }
    var search = BlockSearch(screener)
    var found: [[Finding]] = []
    search.search(block, upTo: block.count, itemAt: { block.line(at: $0) }) { _, findings in
      found.append(findings)
    }
    #expect(found == lines.map { screener.findings(in: $0) }.filter { !$0.isEmpty })
    #expect(found.count == 120)
  }
}
