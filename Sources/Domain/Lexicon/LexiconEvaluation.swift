public import Screening

/// Compares what a lexicon finds in labelled texts with the labels.
///
/// A finding is correct where a label of its category overlaps it, and a label is matched where a
/// finding of its category overlaps it; a label without a place overlaps everything in its text.
public struct LexiconEvaluation {
  /// Words that were found wrongly, or missed.
  public struct Mistake: Sendable, Equatable {
    /// The term that was found, or the words that were missed.
    public let words: String
    /// Its category.
    public let category: Category
    /// How often it happened.
    public var count = 0
    /// A text in which it happened, as `LexiconTrial` shows examples.
    public let example: String
  }

  private struct Words: Hashable {
    let words: String
    let category: Category
  }

  /// How many mistakes of a kind are told.
  public static let maximumMistakes = 10

  private let screener: Screener
  /// All findings and labels together.
  public private(set) var total = LexiconScore()
  private var byCategory: [Category: LexiconScore] = [:]
  private var byStep: [DisguiseStep: LexiconScore] = [:]
  private var wrong: [Words: Mistake] = [:]
  private var missed: [Words: Mistake] = [:]

  /// An evaluation of what a screener finds.
  public init(of screener: Screener) {
    self.screener = screener
  }

  /// Screens a text and compares.
  public mutating func take(_ labelled: LabelledText) {
    let findings = screener.findings(in: labelled.text)
    for finding in findings {
      let isCorrect = labelled.labels.contains { $0.matches(finding) }
      count(finding, isCorrect)
      if !isCorrect {
        Self.add(
          Words(words: finding.term, category: finding.category),
          LexiconTrial.example(finding.start..<finding.end, in: labelled.text), to: &wrong)
      }
    }
    for label in labelled.labels {
      let isMatched = findings.contains { label.matches($0) }
      count(label, isMatched)
      if !isMatched {
        let range = label.range ?? 0..<labelled.text.unicodeScalars.count
        let words = String(
          String.UnicodeScalarView(
            labelled.text.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count)))
        Self.add(
          Words(words: words, category: label.category),
          LexiconTrial.example(range, in: labelled.text), to: &missed)
      }
    }
  }

  /// The scores of the categories that occur, in the order of their slugs.
  public var categories: [(category: Category, score: LexiconScore)] {
    byCategory.sorted { $0.key.rawValue < $1.key.rawValue }.map { ($0.key, $0.value) }
  }

  /// The scores of the disguises that were undone or labelled, in their order.
  public var steps: [(step: DisguiseStep, score: LexiconScore)] {
    DisguiseStep.allCases.compactMap { step in byStep[step].map { (step, $0) } }
  }

  /// The terms that were found wrongly most often.
  public var falsePositives: [Mistake] { Self.worst(wrong) }

  /// The words that were missed most often.
  public var misses: [Mistake] { Self.worst(missed) }

  private mutating func count(_ finding: Finding, _ isCorrect: Bool) {
    func add(_ score: inout LexiconScore) {
      score.found += 1
      if isCorrect { score.correct += 1 }
    }
    add(&total)
    add(&byCategory[finding.category, default: LexiconScore()])
    for step in finding.steps { add(&byStep[step, default: LexiconScore()]) }
  }

  private mutating func count(_ label: LabelledText.Label, _ isMatched: Bool) {
    func add(_ score: inout LexiconScore) {
      score.labels += 1
      if isMatched { score.matched += 1 }
    }
    add(&total)
    add(&byCategory[label.category, default: LexiconScore()])
    for step in label.steps { add(&byStep[step, default: LexiconScore()]) }
  }

  private static func add(
    _ words: Words, _ example: String, to mistakes: inout [Words: Mistake]
  ) {
    let new = Mistake(words: words.words, category: words.category, example: example)
    mistakes[words, default: new].count += 1
  }

  private static func worst(_ mistakes: [Words: Mistake]) -> [Mistake] {
    let ordered = mistakes.values.sorted {
      ($1.count, $0.category.rawValue, $0.words) < ($0.count, $1.category.rawValue, $1.words)
    }
    return Array(ordered.prefix(maximumMistakes))
  }
}
