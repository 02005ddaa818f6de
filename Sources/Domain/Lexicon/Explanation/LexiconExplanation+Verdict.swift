public import Reporting
import Screening

extension LexiconExplanation {
  /// Whether something is found, and otherwise the first reason why it is not.
  ///
  /// It is named by the words of a term, or by the name or the expression of a pattern; where no
  /// entry has them exactly, by words that read the same. Of several entries the one that comes
  /// nearest to being found is told of. Throws what `LexiconForm.completed()` does.
  public func verdict(on expected: String) throws(Failure) -> LexiconVerdict {
    let named = entries(named: expected)
    guard !named.isEmpty else {
      let exception = entries.first { $0.form.kind == .exception && $0.form.text == expected }
      return LexiconVerdict(
        expected: expected, entry: exception,
        reason: exception == nil ? .notInLexicon : .isException, places: [])
    }
    var best: LexiconVerdict?
    for entry in named {
      let (reason, places) = try reason(for: entry.form)
      let verdict = LexiconVerdict(
        expected: expected, entry: entry, reason: reason, places: places)
      if best.map({ reason.distance < $0.reason.distance }) ?? true { best = verdict }
    }
    return best
      ?? LexiconVerdict(expected: expected, entry: nil, reason: .notInLexicon, places: [])
  }

  private func entries(named expected: String) -> [Entry] {
    let sought = entries.filter { $0.form.kind != .exception }
    let exact = sought.filter { $0.form.text == expected || $0.form.name == expected }
    guard exact.isEmpty, let undressed = try? Phrase(expected).undressed else { return exact }
    return sought.filter {
      $0.form.kind == .term && (try? Phrase($0.form.text).undressed) == undressed
    }
  }

  private func reason(
    for form: LexiconForm
  ) throws(Failure) -> (LexiconVerdict.Reason, [Range<Int>]) {
    func places(_ findings: [Finding]) -> [Range<Int>] {
      findings.filter(form.finds).map { $0.start..<$0.end }
    }
    guard form.isActive else { return (.inactive, []) }
    if let categories = options.categories, let category = form.category,
      !categories.contains(category)
    {
      return (.categoryLeftOut, [])
    }
    let found = places(findings)
    if !found.isEmpty { return (.found, found) }
    let covered = places(overlapping)
    if !covered.isEmpty { return (.longerFinding, covered) }
    let lost = withdrawn.filter { form.finds($0.finding) }
    guard let first = lost.first else { return try TermProbe(text, options, form).reason() }
    return (.withdrawn(first.exceptions), places(lost.map(\.finding)))
  }
}

extension LexiconVerdict.Reason {
  /// How far something is from being found.
  fileprivate var distance: Int {
    switch self {
    case .found: 0
    case .longerFinding: 1
    case .withdrawn: 2
    case .stepOff, .stepSwitchedOff, .gapTooWide, .insideLongerWord, .insideLongerNumber: 3
    case .categoryLeftOut: 4
    case .inactive: 5
    case .notInText: 6
    case .notInLexicon, .isException: 7
    }
  }
}
