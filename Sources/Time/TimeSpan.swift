/// A length of time, such as `7d`.
public struct TimeSpan: Sendable, Hashable, CustomStringConvertible {
  /// Whole seconds, at least one, at most a hundred years.
  public let seconds: Int64

  private static let units: [(letter: Character, seconds: Int64)] = [
    ("w", 604_800), ("d", 86_400), ("h", 3600), ("m", 60), ("s", 1),
  ]
  private static let longest: Int64 = 100 * 366 * 86_400

  /// Reads a positive whole number with a unit: `2w`, `7d`, `36h`, `90m`, `30s`.
  public init?(_ text: String) {
    guard let letter = text.last, let unit = Self.units.first(where: { $0.letter == letter }),
      let count = Digits.number(text.dropLast()), count > 0
    else { return nil }
    let (seconds, overflow) = Int64(count).multipliedReportingOverflow(by: unit.seconds)
    guard !overflow, seconds <= Self.longest else { return nil }
    self.seconds = seconds
  }

  /// The length in the largest unit that divides it, but weeks, in which nobody counts: `7d`.
  public var description: String {
    let unit = Self.units.dropFirst().first { seconds % $0.seconds == 0 } ?? ("s", 1)
    return "\(seconds / unit.seconds)\(unit.letter)"
  }
}
