import Screening
import Seeding
import Testing

@Suite struct SubstitutionReferenceTests {
  @Test("Random texts give what reading every place in every way gives", arguments: 1...40)
  func agrees(_ seed: Int) throws {
    var generator = SeededNumbers(seed: UInt64(seed))
    let terms = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
      (0..<Int.random(in: 1...5, using: &generator))
        .map { _ in Self.pick(Self.characters, using: &generator) }.joined()
    }
    let lexicon = Lexicon(
      revision: "test",
      terms: try terms.map {
        try Term($0, category: .otherIllegal, severity: .review, steps: .all)
      })
    let screener = Screener(lexicon)
    for _ in 0..<25 {
      let text = text(besides: terms, using: &generator)
      let found = screener.findings(in: text).map {
        SubstitutionReference.Match(
          term: $0.term, start: $0.start, end: $0.end, steps: $0.steps.map(\.rawValue))
      }
      let expected = SubstitutionReference(Array(text.unicodeScalars)).matches(of: terms)
      #expect(found == expected, "\(terms) in \(text)")
    }
  }

  private static let characters = [
    "赌", "堵", "博", "薄", "己", "已", "强", "弓", "虽", "阿", "o", "d", "b", "赌", "博",
  ]
  private static let parts =
    characters + [
      "du", "bo", "bao", "ji", "yi", "qiang", "jiang", "gong", "sui", "a", "e", "DU", "Bo", "弓虽",
      "0", "d", "u", "b", "o", " ", "，", "\u{200B}", "\u{AD}", "**", "    ",
    ]

  /// What may be a term in disguise, and what is none.
  private func text(besides terms: [String], using generator: inout SeededNumbers) -> String {
    (0..<Int.random(in: 0...8, using: &generator)).map { _ -> String in
      if Bool.random(using: &generator) { return Self.pick(Self.parts, using: &generator) }
      return Self.pick(terms, using: &generator).map { character in
        disguised(String(character), using: &generator)
      }.joined()
    }.joined()
  }

  private func disguised(_ character: String, using generator: inout SeededNumbers) -> String {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: character + character
    case 1: character + Self.pick([" ", "，", "\u{200B}", "*"], using: &generator)
    case 2, 3, 4:
      Self.pick(Self.alternatives[character] ?? [character], using: &generator)
    default: character
    }
  }

  private static let alternatives = [
    "赌": ["堵", "du", "DU"], "堵": ["赌", "du"], "博": ["薄", "bo", "Bo"], "薄": ["博", "bao", "bo"],
    "己": ["已", "ji"], "已": ["己", "yi"], "强": ["弓虽", "弓 虽", "qiang", "jiang"], "阿": ["a", "e"],
    "o": ["0", "O"],
  ]

  private static func pick(_ words: [String], using generator: inout SeededNumbers) -> String {
    words[Int.random(in: words.indices, using: &generator)]
  }
}
