/// The changes of a zone's clocks: those on record, and the rule for the time after them.
struct TransitionTable: Sendable, Hashable {
  /// When the clocks changed, ascending.
  let times: [Int]
  /// The offset before the first change, then after each.
  let offsets: [Int]
  /// What holds from the last change on; nil where its offset stays.
  let rule: DaylightRule?

  /// The offset at a time.
  func offset(at time: Int) -> Int {
    if let rule, time >= times.last ?? .min { return rule.offset(at: time) }
    return offsets[countOfChanges(upTo: time)]
  }

  /// When the clocks change within a stretch of time, ascending; a change may be to the same
  /// offset.
  func changes(in range: ClosedRange<Int>) -> [Int] {
    let known = times[countOfChanges(upTo: range.lowerBound - 1)...].prefix { range.contains($0) }
    let last = times.last ?? .min
    let ruled = rule?.changes(in: range).filter { $0 > last } ?? []
    return known + ruled
  }

  private func countOfChanges(upTo time: Int) -> Int {
    var (low, high) = (0, times.count)
    while low < high {
      let middle = (low + high) / 2
      if times[middle] <= time { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
