/// Looks for patterns in items.
struct PatternSearch: Sendable {
  /// Tells the items in which there may be something.
  let sieve: PatternSieve
  private let patterns: PatternSet
  private let own: [OwnPattern]
  private let characters: CharacterTable
  private let steps: StepSet
  private let gapLimit: Int
  private let latestBirthYear: Int

  /// A search for patterns; nil where there are none to look for.
  init?(_ patterns: PatternSet, _ characters: CharacterTable, _ options: ScreeningOptions) {
    guard !patterns.isEmpty else { return nil }
    self.patterns = patterns
    self.characters = characters
    steps = options.steps(PatternText.steps).intersection(PatternText.steps)
    gapLimit = options.gapLimit
    latestBirthYear = options.latestBirthYear
    let undressing = Undressing(
      characters: characters, steps: steps.subtracting(.separator))
    own = patterns.own.map { OwnPattern($0, undressing) }
    sieve = PatternSieve(
      hasBuiltIn: !patterns.builtIn.isEmpty, needed: own.flatMap(\.program.needed), characters)
  }

  /// What stands in an item, ordered.
  func findings(in item: Bytes) -> [PatternFinding] {
    let text = PatternText(item, characters, steps: steps, gapLimit: gapLimit)
    let found = builtIn(text) + own.flatMap { $0.findings(in: text, of: item) }
    return found.sorted(by: PatternFinding.precedes)
  }

  private func builtIn(_ text: PatternText) -> [PatternFinding] {
    guard !patterns.builtIn.isEmpty else { return [] }
    let all = BuiltInSearch.matches(in: text, latestBirthYear: latestBirthYear)
    return all.flatMap { pattern, matches in
      guard patterns.builtIn.contains(pattern) else { return [PatternFinding]() }
      return matches.map { match in
        var steps = text.steps(in: match.letters) { text.isReadLetter($0) }
        if match.isSpread { steps.insert(.separator) }
        return PatternFinding(
          name: pattern.rawValue, category: pattern.category, severity: pattern.severity,
          bytes: text.bytes(of: match.letters), steps: steps)
      }
    }
  }
}

/// An operator's pattern, ready to be looked for.
struct OwnPattern: Sendable {
  let pattern: Pattern
  let program: ExpressionProgram
  /// The same for texts that are read as they stand, but for letter case.
  private let plain: ExpressionProgram
  private let undressed: Undressing

  init(_ pattern: Pattern, _ undressing: Undressing) {
    self.pattern = pattern
    program = ExpressionProgram(pattern.node, undressing)
    undressed = Undressing(
      characters: undressing.characters, steps: undressing.steps.intersection(.letterCase))
    plain = ExpressionProgram(pattern.node, undressed)
  }

  /// Where it matches; no step is named where it does so without any.
  func findings(in text: PatternText, of item: Bytes) -> [PatternFinding] {
    let found = ExpressionSearch.matches(of: program, in: text.letters).map { match in
      (bytes: text.bytes(of: match), steps: text.steps(in: match) { _ in true })
    }
    let exact = found.allSatisfy(\.steps.isEmpty) ? [] : exactMatches(in: item)
    return found.map { bytes, steps in
      PatternFinding(
        name: pattern.name, category: pattern.category, severity: pattern.severity, bytes: bytes,
        steps: exact.contains(bytes) ? [] : steps)
    }
  }

  /// The bytes of the matches where no step but letter case is undone.
  private func exactMatches(in item: Bytes) -> Set<Range<Int>> {
    let letters = undressed.letters(in: item)
    return Set(
      ExpressionSearch.matches(of: plain, in: letters).map {
        Int(letters[$0.lowerBound].byte)..<Int(letters[$0.upperBound - 1].end)
      })
  }
}

extension PatternText {
  /// The bytes from the first to the last of some letters.
  func bytes(of range: Range<Int>) -> Range<Int> {
    Int(letters[range.lowerBound].byte)..<Int(letters[range.upperBound - 1].end)
  }

  /// The steps that were undone in a range, at the letters that count.
  func steps(in range: Range<Int>, _ counts: (Int) -> Bool) -> StepSet {
    var taken = StepSet()
    for place in range {
      let letter = letters[place]
      if place > range.lowerBound, letter.byte > letters[place - 1].end {
        taken.insert(.zeroWidth)
      }
      if letter.original != letter.folded, letter.folded != CharacterInfo.itself, counts(place) {
        taken.formUnion(FoldingLinks.shared.folded(letter.original, undoing: .folding).steps)
      }
    }
    return taken.subtracting(.letterCase)
  }

  /// Whether what stands at a place is read: full-width punctuation between is no disguise.
  func isReadLetter(_ place: Int) -> Bool { !isSeparator(place) || has("@.+", at: place) }
}
