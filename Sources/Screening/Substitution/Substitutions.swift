/// What a screener knows about the terms some of whose characters others may stand for.
struct Substitutions: Sendable {
  /// The terms, and the exceptions that may clear what is found of them.
  private let indices: SubstitutionIndices
  private let keys: OfferedKeys
  /// What keeps the indices where no compiled lexicon does.
  private let memory: LexiconMemory?

  /// The terms of a compiled lexicon for which costly steps are undone; nil where there are none.
  init?(_ lexicon: CompiledLexicon, _ options: ScreeningOptions) {
    if options.steps([]).intersection(.costly).isEmpty {
      (indices, memory) = (lexicon.substitutions, nil)
    } else {
      var writer = SectionWriter()
      SubstitutionIndices.write(lexicon, options, to: &writer)
      let memory = LexiconMemory(writer.finish())
      var reader = unsafe SectionReader(trusted: memory.bytes)
      (indices, self.memory) = (SubstitutionIndices(&reader), memory)
    }
    let steps = indices.terms.steps.subtracting(options.without)
    guard !indices.terms.isEmpty, !steps.intersection(.costly).isEmpty else { return nil }
    keys = OfferedKeys(steps)
  }

  /// The occurrences of terms in which something is replaced, and the steps that undid it.
  func occurrences(
    of terms: PhraseIndex, in reading: inout ItemReading, _ options: ScreeningOptions
  ) -> [Occurrence: StepSet] {
    reading.substituted(of: hits(indices.terms, of: terms, in: &reading), in: terms, options.steps)
  }

  /// The occurrences of exceptions in which something is replaced.
  func occurrences(
    ofExceptions exceptions: PhraseIndex, in reading: inout ItemReading, _ options: ScreeningOptions
  ) -> [Occurrence] {
    let hits = hits(indices.exceptions, of: exceptions, in: &reading)
    let costly = indices.exceptions.steps
    let found = reading.substituted(of: hits, in: exceptions) { options.steps($0.union(costly)) }
    return Array(found.keys)
  }

  private func hits(
    _ index: SubstitutionIndex, of phrases: PhraseIndex, in reading: inout ItemReading
  ) -> [Hit] {
    guard !index.isEmpty else { return [] }
    let letters = SubstitutionLetters(
      reading.letters(), steps: .standard, gapLimit: reading.gapLimit)
    return SubstitutionSearch(index, keys, phrases, letters).hits()
  }
}
