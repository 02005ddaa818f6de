import Screening

extension LexiconSource {
  /// Adds the term of an entry that the store took in.
  mutating func append(_ form: LexiconForm) {
    terms.append(
      form.text.utf8,
      PhraseTraits(
        category: place(of: form.category ?? .unspecified), steps: form.steps ?? .standard,
        severity: form.severity ?? .review, mode: form.mode ?? .word))
  }
}
