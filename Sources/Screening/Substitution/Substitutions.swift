/// What a screener knows about the terms some of whose characters others may stand for.
struct Substitutions: Sendable {
  /// The terms, and the exceptions that may clear what is found of them.
  private let indices: SubstitutionIndices
  private let keys: OfferedKeys
  /// The costly steps that are undone for some of the terms.
  private let steps: StepSet
  /// What keeps the indices where the compiled lexicon itself does not.
  private let companion: SubstitutionCompanion?

  /// The terms of a compiled lexicon for which costly steps are undone; nil where there are none.
  init?(_ lexicon: CompiledLexicon, _ options: ScreeningOptions) {
    steps = options.steps(lexicon.substitutions.terms.steps).intersection(.costly)
    guard !steps.isEmpty else { return nil }
    companion = options.replacesInEveryTerm ? lexicon.accompanied().companion : nil
    indices = companion?.indices ?? lexicon.substitutions
    guard !indices.terms.isEmpty else { return nil }
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
    let found = reading.substituted(of: hits, in: exceptions) { options.steps($0.union(steps)) }
    return Array(found.keys)
  }

  private func hits(
    _ index: SubstitutionIndex, of phrases: PhraseIndex, in reading: inout ItemReading
  ) -> [Hit] {
    guard !index.isEmpty else { return [] }
    let letters = SubstitutionLetters(
      reading.letters(), steps: .standard, gapLimit: reading.gapLimit)
    return SubstitutionSearch(index, steps, keys, phrases, letters).hits()
  }
}
