/// Looks for the terms of a lexicon, in disguise or plain.
///
/// Its answers depend on the lexicon, the options and the text alone.
public struct Screener: Sendable {
  /// The lexicon.
  public let lexicon: CompiledLexicon
  /// How texts are screened.
  public let options: ScreeningOptions
  /// The search for patterns; nil where the lexicon has none that matter.
  let patterns: PatternSearch?
  private let chosen: [Bool]
  private let substitutions: Substitutions?

  /// A screener for a compiled lexicon.
  public init(_ lexicon: CompiledLexicon, _ options: ScreeningOptions = ScreeningOptions()) {
    self.lexicon = lexicon
    self.options = options
    chosen = lexicon.categories.map { options.categories?.contains($0) ?? true }
    substitutions = Substitutions(lexicon, options)
    patterns = PatternSearch(
      lexicon.patterns.union(PatternSet(builtIn: options.builtInPatterns))
        .filtered { options.categories?.contains($0) ?? true }, lexicon.characters, options)
  }

  /// A screener for a lexicon, which is compiled first.
  public init(_ lexicon: Lexicon, _ options: ScreeningOptions = ScreeningOptions()) {
    self.init(CompiledLexicon(compiling: LexiconSource(lexicon)), options)
  }

  /// Whether there may be something in an item to which no hit points.
  var readsEveryItem: Bool { substitutions != nil }

  /// All findings, overlapping ones too, ordered by start, end, and then term.
  ///
  /// A finding that lies inside an occurrence of an exception is left out; exceptions may be in
  /// disguise as terms may.
  public func findings(in text: String) -> [Finding] {
    var text = text
    return text.withUTF8 { bytes in
      var search = BlockSearch(self)
      var findings: [Finding] = []
      unsafe search.screen(item: MemoryView(bytes)) { findings = $0 }
      return findings
    }
  }

  /// The numbers of the terms of which there are findings in a text, in the order of these; quicker
  /// than the findings themselves.
  public func terms(in text: String) -> [Int] {
    var text = text
    return text.withUTF8 { bytes in
      let standing = unsafe standing(
        in: MemoryView(bytes), hits: [], isUnread: true, mayHavePatterns: false)
      return standing.occurrences.map(\.phrase)
    }
  }

  /// The findings in an item where hits point to something, or which has to be read first, for its
  /// terms or for its patterns.
  func findings(
    in item: Bytes, hits: [Hit], isUnread: Bool, mayHavePatterns: Bool
  ) -> [Finding] {
    let standing = standing(
      in: item, hits: hits, isUnread: isUnread, mayHavePatterns: mayHavePatterns)
    return standing.occurrences.isEmpty ? [] : describe(standing, in: item)
  }

  /// What stands in an item, before it is described.
  private struct Standing {
    /// Where terms stand, and then patterns, as phrases that follow the terms.
    let occurrences: [Occurrence]
    /// The steps that undid those of which characters are replaced.
    let substituted: [Occurrence: StepSet]
    let patterned: [PatternFinding]
  }

  private func standing(
    in item: Bytes, hits: [Hit], isUnread: Bool, mayHavePatterns: Bool
  ) -> Standing {
    var reading = ItemReading(item, lexicon.characters, gapLimit: options.gapLimit)
    var hits = hits
    if isUnread { hits = LetterSearch(reading.letters(), in: lexicon.terms).hits() }
    if options.categories != nil {
      hits.removeAll { !isChosen(lexicon.terms.traits(of: Int($0.phrase))) }
    }
    var found = reading.occurrences(of: hits, in: lexicon.terms, options.steps)
    let patterned = mayHavePatterns ? patterns?.findings(in: item) ?? [] : []
    var others = occurrences(patterned)
    if !found.isEmpty || !others.isEmpty, options.heedsExceptions {
      let cover = ExceptionCover(lexicon.exceptions, in: &reading, patterned: others)
      found = cover.standing(found)
      others = cover.standing(patterned: others)
    }
    if !others.isEmpty { found = (found + others).sorted(by: Occurrence.precedes) }
    let substituted = substituted(in: &reading, besides: found)
    if !substituted.isEmpty { found = (found + substituted.keys).sorted(by: Occurrence.precedes) }
    if options.onlyLongest { found = Occurrence.longest(of: found) }
    return Standing(occurrences: found, substituted: substituted, patterned: patterned)
  }

  /// What was found by patterns, as occurrences of phrases that follow those of the terms.
  private func occurrences(_ patterned: [PatternFinding]) -> [Occurrence] {
    patterned.enumerated().map { number, finding in
      Occurrence(
        phrase: lexicon.termCount + number, start: finding.bytes.lowerBound,
        end: finding.bytes.upperBound)
    }
  }

  /// What stands in an item with some characters replaced, and the steps that undid the disguise.
  private func substituted(
    in reading: inout ItemReading, besides plain: [Occurrence]
  ) -> [Occurrence: StepSet] {
    guard let substitutions else { return [:] }
    var found = substitutions.occurrences(of: lexicon.terms, in: &reading, options)
    for occurrence in plain { found[occurrence] = nil }
    guard !found.isEmpty else { return [:] }
    var standing = found.keys.sorted(by: Occurrence.precedes)
    if options.heedsExceptions {
      let exceptions = substitutions.occurrences(
        ofExceptions: lexicon.exceptions, in: &reading, options)
      standing = ExceptionCover(lexicon.exceptions, in: &reading, and: exceptions)
        .standing(standing)
    }
    return standing.reduce(into: [:]) { kept, occurrence in
      let traits = lexicon.terms.traits(of: occurrence.phrase)
      if isChosen(traits) { kept[occurrence] = found[occurrence] }
    }
  }

  private func isChosen(_ traits: PhraseTraits) -> Bool {
    let category = Int(traits.category)
    return category >= chosen.count || chosen[category]
  }

  private func describe(_ standing: Standing, in item: Bytes) -> [Finding] {
    var counter = ScalarCounter()
    return standing.occurrences.map { occurrence in
      if occurrence.phrase >= lexicon.termCount {
        return describe(
          standing.patterned[occurrence.phrase - lexicon.termCount], in: item, &counter)
      }
      let traits = lexicon.terms.traits(of: occurrence.phrase)
      let part = item[occurrence.start..<occurrence.end]
      let words = lexicon.terms.words(of: occurrence.phrase)
      let start = counter.count(in: item, upTo: occurrence.start)
      let comparison = DisguiseComparison(lexicon.characters, options.steps(traits.steps))
      var steps = standing.substituted[occurrence] ?? comparison.steps(from: words, to: part)
      steps.formUnion(
        comparison.ends(of: words, around: occurrence.start..<occurrence.end, in: item))
      return Finding(
        term: String(words),
        category: lexicon.category(traits), severity: traits.severity,
        text: String(part), start: start,
        end: start + ScalarCounter.count(part), startByte: occurrence.start,
        endByte: occurrence.end, steps: steps.steps)
    }
  }

  private func describe(
    _ finding: PatternFinding, in item: Bytes, _ counter: inout ScalarCounter
  ) -> Finding {
    let part = item[finding.bytes]
    let start = counter.count(in: item, upTo: finding.bytes.lowerBound)
    return Finding(
      term: finding.name, category: finding.category, severity: finding.severity,
      text: String(part), start: start, end: start + ScalarCounter.count(part),
      startByte: finding.bytes.lowerBound, endByte: finding.bytes.upperBound,
      steps: finding.steps.steps)
  }
}

extension CompiledLexicon {
  func category(_ traits: PhraseTraits) -> Category {
    let place = Int(traits.category)
    return categories.indices.contains(place) ? categories[place] : .unspecified
  }
}
