/// How well findings and labels agree.
public struct LexiconScore: Sendable, Equatable {
  /// How many findings there are.
  public var found = 0
  /// How many of them have a label of their category where they stand.
  public var correct = 0
  /// How many labels there are.
  public var labels = 0
  /// How many of them have a finding of their category where they stand.
  public var matched = 0

  /// A score of nothing yet.
  public init() {}

  /// The correct ones among the findings, in thousandths; nil where nothing was found.
  public var precision: Int? { Self.share(correct, of: found) }

  /// The matched ones among the labels, in thousandths; nil where there are none.
  public var recall: Int? { Self.share(matched, of: labels) }

  /// The harmonic mean of precision and recall (F1), in thousandths; nil where either is unknown.
  public var balance: Int? {
    guard found > 0, labels > 0 else { return nil }
    // 2PR / (P + R), with P = correct / found and R = matched / labels.
    return Self.share(2 * correct * matched, of: correct * labels + matched * found) ?? 0
  }

  private static func share(_ part: Int, of whole: Int) -> Int? {
    whole > 0 ? (2000 * part + whole) / (2 * whole) : nil
  }
}
