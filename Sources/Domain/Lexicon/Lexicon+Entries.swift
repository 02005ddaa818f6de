public import Reporting
public import Screening

extension Lexicon {
  /// A lexicon of those of some entries that take part in screening.
  ///
  /// Entries are expected as `LexiconForm.completed()` answers them; throws what it does.
  public init(revision: String, entries: [LexiconForm]) throws(Failure) {
    var terms: [Term] = []
    var exceptions: [Exception] = []
    var builtIn: Set<BuiltInPattern> = []
    var own: [Pattern] = []
    for entry in entries where entry.isActive {
      switch entry.kind {
      case .term: terms.append(try entry.term())
      case .exception: exceptions.append(try Exception(entry.text))
      case .pattern:
        if let pattern = entry.builtIn {
          builtIn.insert(pattern)
        } else {
          own.append(try entry.ownPattern())
        }
      }
    }
    self.init(
      revision: revision, terms: terms, exceptions: exceptions,
      patterns: PatternSet(builtIn: builtIn, own: own))
  }
}

extension LexiconForm {
  /// The term that an entry of that kind tells of; throws what `Phrase` refuses.
  func term() throws(Failure) -> Term {
    try Term(
      text, category: category ?? .unspecified, severity: severity ?? .review,
      mode: mode ?? .word, steps: steps ?? .standard)
  }
}
