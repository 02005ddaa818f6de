public import Reporting
public import Screening

/// Why something is found in a text, and why something else is not.
///
/// It asks the search itself: what it finds without exceptions, with one of them, for one term alone.
public struct LexiconExplanation {
  /// An entry of a lexicon, by which name people know it.
  public struct Entry: Sendable {
    /// What it says, as `LexiconForm.completed()` answers it.
    public let form: LexiconForm
    /// Its id, where it is one of a store.
    public let id: RecordID?

    /// An entry.
    public init(_ form: LexiconForm, id: RecordID? = nil) {
      self.form = form
      self.id = id
    }
  }

  /// The text.
  public let text: String
  /// The text after each step that changed it.
  public let stages: [UndressedStage]
  /// What is found.
  public let findings: [Finding]
  /// What exceptions withdrew.
  public let withdrawn: [WithdrawnFinding]
  let options: ScreeningOptions
  let entries: [Entry]
  /// What is found where overlapping findings count too.
  let overlapping: [Finding]

  /// An explanation of a text that is screened with a compiled lexicon, made of some entries; those
  /// that are not active belong to them. Throws what `LexiconForm.completed()` does.
  public init(
    _ text: String, _ lexicon: CompiledLexicon, _ options: ScreeningOptions, entries: [Entry]
  ) throws(Failure) {
    (self.text, self.options, self.entries) = (text, options, entries)
    stages = UndressedStage.stages(
      of: text, undoing: options.steps(.standard), gapLimit: options.gapLimit)
    let lexicon = options.replacesInEveryTerm ? lexicon.accompanied() : lexicon
    findings = Screener(lexicon, options).findings(in: text)
    var options = options
    options.onlyLongest = false
    overlapping = Screener(lexicon, options).findings(in: text)
    options.heedsExceptions = false
    let lost = Set(Screener(lexicon, options).findings(in: text)).subtracting(overlapping)
    withdrawn = try Withdrawal(text, options, entries.map(\.form))
      .explained(lost.sorted { ($0.start, $0.end, $0.term) < ($1.start, $1.end, $1.term) })
  }
}
