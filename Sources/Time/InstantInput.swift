/// Points in time as people type them.
public enum InstantInput {
  /// That a word is no point in time.
  public struct Invalid: Error, Sendable, Equatable {
    /// The word.
    public let word: String
  }

  /// Reads RFC 3339, a day (00:00 in the zone), or a day and a local time such as
  /// `2026-11-24 13:05` or `2026-11-24 13:05:09`.
  public static func read(_ word: String, in zone: Zone) throws(Invalid) -> Instant {
    if let instant = Instant(word) { return instant }
    if let day = CalendarDay(word) { return zone.instant(of: day) }
    let halves = word.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == " " || $0 == "T" })
    guard halves.count == 2, let day = CalendarDay(String(halves[0])),
      let second = secondOfDay(halves[1])
    else { throw Invalid(word: word) }
    return zone.instant(of: day, secondOfDay: second)
  }

  private static func secondOfDay(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.count == 2 ? Digits.number($0) : nil }
    guard numbers.count == parts.count, (2...3).contains(numbers.count), numbers[0] < 24,
      numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
  }
}
