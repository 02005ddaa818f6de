import Reporting
import Screening

/// Finds out what would have to be otherwise for one entry to be found in a text: screens the text
/// for it alone with everything relaxed, and takes back what makes no difference.
struct TermProbe {
  /// What is relaxed.
  private enum Relaxation: Equatable {
    case step(DisguiseStep)
    case gap
    case mode
  }

  private let text: String
  private let options: ScreeningOptions
  private let form: LexiconForm
  /// The entry alone, every step undone that a scan does not switch off.
  private let strict: CompiledLexicon
  /// The same, inside longer words and numbers too.
  private let loose: CompiledLexicon

  init(_ text: String, _ options: ScreeningOptions, _ form: LexiconForm) throws(Failure) {
    (self.text, self.options, self.form) = (text, options, form)
    var relaxed = form
    if form.kind == .term { relaxed.steps = .all }
    strict = try Self.compiled(relaxed)
    if form.kind == .term { relaxed.mode = .anywhere }
    loose = form.mode == relaxed.mode ? strict : try Self.compiled(relaxed)
  }

  private static func compiled(_ form: LexiconForm) throws(Failure) -> CompiledLexicon {
    CompiledLexicon(compiling: LexiconSource(try Lexicon(revision: "", entries: [form])))
  }

  /// The first reason why the entry is not found, and where it would be without all of them.
  func reason() -> (LexiconVerdict.Reason, [Range<Int>]) {
    let steps = DisguiseStep.allCases.filter { !undone.contains(StepSet($0)) }
    var needed = steps.map(Relaxation.step) + [.gap, .mode]
    guard !findings(needed).isEmpty else { return (.notInText, []) }
    // What stands first is the reason that is told: the costly steps are taken back before others,
    // and the mode is the last, since a finding inside a longer word may be one of less disguise.
    for relaxation in needed.dropLast().reversed() + [.mode] {
      let rest = needed.filter { $0 != relaxation }
      if !findings(rest).isEmpty { needed = rest }
    }
    let places = findings(needed).map { $0.start..<$0.end }
    return (needed.first.map { reason($0, needed) } ?? .notInText, places)
  }

  private func reason(
    _ relaxation: Relaxation, _ needed: [Relaxation]
  ) -> LexiconVerdict.Reason {
    switch relaxation {
    case .step(let step):
      options.without.contains(StepSet(step)) ? .stepSwitchedOff(step) : .stepOff(step)
    case .gap: .gapTooWide(width(needed), limit: options.gapLimit)
    case .mode: isNumber ? .insideLongerNumber : .insideLongerWord
    }
  }

  private var undone: StepSet { options.steps(form.steps ?? .standard) }

  private var isNumber: Bool {
    ((try? Phrase(form.text).undressed) ?? "").unicodeScalars.allSatisfy {
      $0.properties.numericType == .decimal
    }
  }

  /// How many separators stand in the widest gap: the least limit with which the entry is found.
  private func width(_ needed: [Relaxation]) -> Int {
    var (low, high) = (options.gapLimit + 1, Self.widest)
    while low < high {
      let middle = (low + high) / 2
      if findings(needed, gapLimit: middle).isEmpty { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func findings(_ relaxations: [Relaxation], gapLimit: Int = widest) -> [Finding] {
    let steps = relaxations.compactMap { if case .step(let step) = $0 { step } else { nil } }
    var options = ScreeningOptions()
    options.without = StepSet.all.subtracting(undone.union(StepSet(steps)))
    options.gapLimit = relaxations.contains(.gap) ? gapLimit : self.options.gapLimit
    return Screener(relaxations.contains(.mode) ? loose : strict, options).findings(in: text)
  }

  /// As many separators as a reading counts.
  private static let widest = 255
}
