import Reporting
@testable import Screening
import Seeding

/// A lexicon, the options of a scan and texts, made up at random from the alphabet of `Sign`.
struct Sampling {
  let reference: Reference
  let screener: Screener
  private var generator: SeededNumbers

  init(seed: Int) throws(Failure) {
    var generator = SeededNumbers(seed: UInt64(seed))
    let terms = Self.terms(Int.random(in: 1...12, using: &generator), &generator)
    var exceptions = Self.terms(Int.random(in: 0...4, using: &generator), &generator)
    for number in exceptions.indices {
      exceptions[number].steps = Reference.steps
      exceptions[number].isAnywhere = false
      exceptions[number].isOpenBefore = Int.random(in: 0..<4, using: &generator) == 0
      exceptions[number].isOpenAfter = Int.random(in: 0..<4, using: &generator) == 0
    }
    let isPlain = Int.random(in: 0..<3, using: &generator) > 0
    let without = isPlain ? [] : Self.someSteps(2, &generator)
    let gapLimit = [3, 3, 3, 0, 1, 2, 5].randomElement(using: &generator) ?? 3
    reference = Reference(
      terms: terms, exceptions: exceptions, without: without, gapLimit: gapLimit)
    screener = try Self.screener(reference)
    self.generator = generator
  }

  /// Signs picked at random, with terms in disguise among them.
  mutating func text(upTo length: Int) -> [Sign] {
    var text: [Sign] = []
    let wanted = Int.random(in: 0...length, using: &generator)
    while text.count < wanted {
      if Int.random(in: 0..<6, using: &generator) == 0 {
        text += disguised((reference.terms + reference.exceptions).randomElement(using: &generator))
      } else {
        text.append(anySign())
      }
    }
    return Self.withoutStretchedExpansions(text)
  }

  /// What the screener finds, as the reference tells it.
  func matches(of findings: [Finding]) -> [Reference.Match] {
    findings.map {
      Reference.Match(
        term: Int($0.category.rawValue.dropFirst()) ?? -1, start: $0.start, end: $0.end,
        steps: $0.steps.map(\.rawValue))
    }.sorted { ($0.start, $0.end, $0.term) < ($1.start, $1.end, $1.term) }
  }

  private mutating func anySign() -> Sign {
    let kinds = [
      Sign.plain, Sign.plain, Sign.plain, Sign.plain, Sign.disguised, Sign.disguised,
      Sign.zeroWidth, Sign.separators, Sign.separators,
      Int.random(in: 0..<4, using: &generator) == 0
        ? Sign.broken : Sign.plain,
    ]
    return kinds.randomElement(using: &generator)?.randomElement(using: &generator)
      ?? Sign.plain[0]
  }

  /// A term whose letters are exchanged, stretched and set apart.
  private mutating func disguised(_ term: Reference.Term?) -> [Sign] {
    var text: [Sign] = []
    for sign in term?.signs ?? [] {
      let values = Self.root(sign)
      let alike = Sign.letters.filter { Self.root($0) == values }
      let copies = Int.random(in: 0..<5, using: &generator) == 0 ? 3 : 1
      for _ in 0..<copies {
        while Int.random(in: 0..<4, using: &generator) == 0 {
          text +=
            [Sign.zeroWidth, Sign.separators, Sign.separators].randomElement(using: &generator)?
            .randomElement(using: &generator).map { [$0] } ?? []
        }
        text.append(
          Int.random(in: 0..<3, using: &generator) == 0
            ? alike.randomElement(using: &generator) ?? sign : sign)
      }
    }
    return text
  }

  private static func root(_ sign: Sign) -> [Unicode.Scalar] {
    ReferenceLetter.read([sign], undoing: Reference.steps).map(\.value)
  }

  private static func terms(_ count: Int, _ generator: inout SeededNumbers) -> [Reference.Term] {
    (0..<count).map { _ in
      var signs: [Sign] = []
      let alphabet = Bool.random(using: &generator) ? Sign.plain : Sign.letters
      for _ in 0..<Int.random(in: 1...5, using: &generator) {
        if !signs.isEmpty, Int.random(in: 0..<6, using: &generator) == 0 {
          signs.append(
            (Sign.zeroWidth + Sign.separators).randomElement(using: &generator) ?? signs[0])
        }
        let copies = Int.random(in: 0..<5, using: &generator) == 0 ? 2 : 1
        let letter = alphabet.randomElement(using: &generator) ?? Sign.plain[0]
        signs += Array(repeating: letter, count: copies)
      }
      var term = Reference.Term(signs: withoutStretchedExpansions(signs))
      if Int.random(in: 0..<3, using: &generator) == 0 {
        term.steps.subtract(someSteps(3, &generator))
      }
      term.isAnywhere = Int.random(in: 0..<4, using: &generator) == 0
      return term
    }
  }

  private static func someSteps(_ count: Int, _ generator: inout SeededNumbers) -> Set<String> {
    Set((0..<count).compactMap { _ in Reference.ordered.randomElement(using: &generator) })
  }

  /// Without a character that stands for several directly after itself: with the step `compatibility`
  /// off, where it is one letter, the search does not undo its repetition inside a term.
  private static func withoutStretchedExpansions(_ signs: [Sign]) -> [Sign] {
    signs.reduce(into: []) { kept, sign in
      let isStretched = root(sign).count > 1 && kept.last { !root($0).isEmpty } == sign
      if !isStretched { kept.append(sign) }
    }
  }

  private static func screener(_ reference: Reference) throws(Failure) -> Screener {
    let terms = try reference.terms.enumerated().map { number, term throws(Failure) in
      try Term(
        term.text, category: Category(rawValue: "t\(number)") ?? .unspecified, severity: .review,
        mode: term.isAnywhere ? .anywhere : .word, steps: steps(term.steps))
    }
    let exceptions = try reference.exceptions.map { exception throws(Failure) in
      try Exception(
        (exception.isOpenBefore ? "*" : "") + exception.text + (exception.isOpenAfter ? "*" : ""))
    }
    var options = ScreeningOptions()
    options.without = steps(reference.without)
    options.gapLimit = reference.gapLimit
    return Screener(Lexicon(revision: "random", terms: terms, exceptions: exceptions), options)
  }

  private static func steps(_ names: Set<String>) -> StepSet {
    StepSet(names.compactMap(DisguiseStep.init(rawValue:)))
  }
}
