public import Screening

/// Counts what terms would find in texts, and how much of it nothing finds now.
public struct LexiconTrial {
  /// What a term would find.
  public struct Result: Sendable, Equatable {
    /// The words of the term.
    public let term: String
    /// How many texts it would find something in.
    public var texts = 0
    /// How often it would be found.
    public var findings = 0
    /// How often where nothing is found now.
    public var new = 0
    /// Places where nothing is found now, with what stands around them.
    public var examples: [String] = []
  }

  /// The most examples of a term.
  public static let maximumExamples = 3
  /// How many characters of a text are shown on either side of a finding.
  private static let surroundings = 10

  private let trial: Screener
  private let present: Screener
  private var results: [String: Result]
  private let order: [String]

  /// A trial of terms that one screener looks for, beside what another finds now.
  public init(of terms: [String], _ trial: Screener, beside present: Screener) {
    self.trial = trial
    self.present = present
    order = terms
    results = terms.reduce(into: [:]) { $0[$1] = Result(term: $1) }
  }

  /// Screens a text.
  public mutating func take(_ text: String) {
    let found = trial.findings(in: text)
    guard !found.isEmpty else { return }
    let known = present.findings(in: text)
    for (term, findings) in Dictionary(grouping: found, by: \.term) {
      guard var result = results[term] else { continue }
      let new = findings.filter { finding in
        !known.contains { $0.start < finding.end && finding.start < $0.end }
      }
      result.texts += 1
      result.findings += findings.count
      result.new += new.count
      if let first = new.first, result.examples.count < Self.maximumExamples {
        result.examples.append(Self.example(first.start..<first.end, in: text))
      }
      results[term] = result
    }
  }

  /// What came of it, in the order of the terms.
  public func finish() -> [Result] { order.compactMap { results[$0] } }

  /// A part of a text between brackets, with what stands around it.
  static func example(_ range: Range<Int>, in text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let (start, end) = (min(range.lowerBound, scalars.count), min(range.upperBound, scalars.count))
    let (first, last) = (max(0, start - surroundings), min(scalars.count, end + surroundings))
    func part(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(scalars[range]))
    }
    return (first > 0 ? "…" : "") + part(first..<start) + "【" + part(start..<end) + "】"
      + part(end..<last) + (last < scalars.count ? "…" : "")
  }
}
