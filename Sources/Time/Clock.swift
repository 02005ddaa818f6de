import Glibc

/// Where the present comes from.
public struct Clock: Sendable {
  /// The present instant.
  public let now: @Sendable () -> Instant

  /// A clock that answers what a function says.
  public init(now: @escaping @Sendable () -> Instant) {
    self.now = now
  }

  /// The system's clock.
  public static let system = Clock {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// A clock that stands still.
  public static func constant(_ instant: Instant) -> Clock {
    Clock { instant }
  }
}
