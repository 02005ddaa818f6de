/// A moment after which waiting is over.
struct Deadline: Sendable {
  private let end: ContinuousClock.Instant

  init(after duration: Duration) {
    end = .now.advanced(by: duration)
  }

  var isOver: Bool { .now >= end }

  /// What is left, as poll(2) wants it: whole milliseconds rounded up, never negative.
  var milliseconds: Int32 {
    let left = ContinuousClock.Instant.now.duration(to: end)
    guard left > .zero else { return 0 }
    let (seconds, attoseconds) = left.components
    let capped = min(seconds, 1_000_000)
    return Int32(capped * 1000 + attoseconds / 1_000_000_000_000_000 + 1)
  }
}
