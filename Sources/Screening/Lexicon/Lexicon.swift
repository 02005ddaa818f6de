/// What to look for in content, and the phrases that clear it.
///
/// The order in which terms and exceptions are handed in makes no difference.
public struct Lexicon: Sendable, Equatable {
  /// The name of this state of the lexicon, by which records say what content was screened with.
  public let revision: String
  /// The terms, ordered by the bytes of their text, then category, severity, mode, then steps.
  public let terms: [Term]
  /// The exceptions in the order of their bytes: inside an occurrence of one, a finding does not
  /// count.
  public let exceptions: [Exception]
  /// What is looked for beside the terms.
  public let patterns: PatternSet

  /// A lexicon; of terms that differ in their note alone, the first is kept.
  public init(
    revision: String, terms: [Term], exceptions: [Exception] = [],
    patterns: PatternSet = PatternSet()
  ) {
    self.revision = revision
    self.patterns = patterns
    self.terms = Self.distinct(terms.sorted(by: Term.precedes)) { first, second in
      !Term.precedes(first, second)
    }
    let ordered = exceptions.sorted { Phrase.precedes($0.text, $1.text) }
    self.exceptions = Self.distinct(ordered) { !Phrase.precedes($0.text, $1.text) }
  }

  /// Everything that decides what is found, one line each, always in the same order.
  ///
  /// A line is `term`, severity, category, mode, steps and text, or `exception` and text, or `pattern`
  /// and its name or, for one of the operator's, all about it, separated by tabs. Two
  /// lexicons with the same listing give the same findings; its digest can serve as the revision.
  public var identity: String {
    var listing = ""
    for term in terms {
      listing += "term\t\(term.severity.rawValue)\t\(term.category.rawValue)\t\(term.mode.rawValue)"
      listing += "\t\(term.steps.rawValue)\t\(term.text)\n"
    }
    for exception in exceptions {
      listing += "exception\t\(exception.text)\n"
    }
    for pattern in patterns.builtIn.map(\.rawValue).sorted() { listing += "pattern\t\(pattern)\n" }
    for pattern in patterns.own { listing += "pattern\t\(pattern.line)\n" }
    return listing
  }

  /// The ordered elements without those that do not differ from their predecessor.
  private static func distinct<Element>(
    _ ordered: [Element], _ isRepeated: (_ previous: Element, _ next: Element) -> Bool
  ) -> [Element] {
    var kept: [Element] = []
    kept.reserveCapacity(ordered.count)
    for element in ordered {
      if let previous = kept.last, isRepeated(previous, element) { continue }
      kept.append(element)
    }
    return kept
  }
}
