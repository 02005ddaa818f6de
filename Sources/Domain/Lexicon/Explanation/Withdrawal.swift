import Reporting
import Screening

/// Finds out which exceptions withdraw findings.
struct Withdrawal {
  private let text: String
  private let options: ScreeningOptions
  private let entries: [LexiconForm]

  init(_ text: String, _ options: ScreeningOptions, _ entries: [LexiconForm]) {
    (self.text, self.options) = (text, options)
    self.entries = entries.filter(\.isActive)
  }

  /// Some findings that do not count, each with the exceptions because of which it does not.
  func explained(_ findings: [Finding]) throws(Failure) -> [WithdrawnFinding] {
    guard !findings.isEmpty else { return [] }
    let candidates = try self.candidates()
    var explained: [WithdrawnFinding] = []
    for finding in findings {
      var causes: [String] = []
      for exception in candidates where try withdraws(exception, finding) {
        causes.append(exception.text)
      }
      explained.append(WithdrawnFinding(finding: finding, exceptions: causes))
    }
    return explained
  }

  /// The exceptions that stand in the text, whatever they are dressed as.
  private func candidates() throws(Failure) -> [Exception] {
    var exceptions: [Exception] = []
    for entry in entries where entry.kind == .exception {
      exceptions.append(try Exception(entry.text))
    }
    let words = exceptions.map {
      Term($0.phrase, category: .unspecified, severity: .note, mode: .anywhere, steps: .all)
    }
    var options = ScreeningOptions()
    options.gapLimit = self.options.gapLimit
    let found = Screener(Lexicon(revision: "", terms: words), options).findings(in: text)
    let standing = Set(found.map(\.term))
    return exceptions.filter { standing.contains($0.phrase.text) }
  }

  private func withdraws(_ exception: Exception, _ finding: Finding) throws(Failure) -> Bool {
    var options = options
    options.heedsExceptions = true
    let sought = try Lexicon(revision: "", entries: entries.filter { $0.finds(finding) })
    // Exceptions are undressed by the costly steps that any term of the lexicon asks for.
    let costly = entries.reduce(StepSet()) { $0.union($1.steps ?? []) }.intersection(.costly)
    let other = try Term(Self.strange, category: .unspecified, severity: .note, steps: costly)
    let lexicon = Lexicon(
      revision: "", terms: sought.terms + [other], exceptions: [exception],
      patterns: sought.patterns)
    return !Screener(lexicon, options).findings(in: text).contains(finding)
  }

  /// Words whose findings make no difference.
  private static let strange = "㐀㐁"
}

extension LexiconForm {
  /// Whether a finding is one of this entry.
  func finds(_ finding: Finding) -> Bool {
    guard category == finding.category else { return false }
    return kind == .term ? text == finding.term : kind == .pattern && name == finding.term
  }
}
