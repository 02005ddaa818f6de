/// A zone's offsets for the years to come, as a TZ string of POSIX gives them (RFC 8536, 3.3).
struct DaylightRule: Sendable, Hashable {
  /// Daylight saving, year by year.
  struct Summer: Sendable, Hashable {
    /// The offset while it holds.
    let offset: Int
    /// When it begins, in standard time.
    let start: YearlyMoment
    /// When it ends, in its own time.
    let end: YearlyMoment
  }

  /// The offset while no daylight saving holds.
  let standard: Int
  /// Nil where there is none.
  let summer: Summer?

  /// The offset at a time.
  ///
  /// The latest change decides; a summer that ends when the next begins goes on, which is how
  /// zones with daylight saving all year are written.
  func offset(at time: Int) -> Int {
    guard let summer else { return standard }
    let latest = changes(around: time).filter { $0.time <= time }.max {
      ($0.time, $0.isStart ? 1 : 0) < ($1.time, $1.isStart ? 1 : 0)
    }
    return latest?.isStart == true ? summer.offset : standard
  }

  /// The changes within a stretch of time of a few days, ascending.
  func changes(in range: ClosedRange<Int>) -> [Int] {
    changes(around: range.lowerBound).map(\.time).filter { range.contains($0) }.sorted()
  }

  /// The changes of the year of a time, and of the years before and after it.
  private func changes(around time: Int) -> [(time: Int, isStart: Bool)] {
    guard let summer else { return [] }
    let year = Gregorian.day(number: floorDivide(time + standard, 86_400).quotient).year
    return ((year - 1)...(year + 1)).flatMap { year in
      [
        (summer.start.localSeconds(in: year) - standard, true),
        (summer.end.localSeconds(in: year) - summer.offset, false),
      ]
    }
  }
}
