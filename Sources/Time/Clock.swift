/// Where the present comes from.
public struct Clock: Sendable {
  /// The present instant.
  public let now: @Sendable () -> Instant

  /// A clock that reads the present from a closure.
  public init(now: @escaping @Sendable () -> Instant) {
    self.now = now
  }

  /// The system's clock.
  public static let system = Clock { Instant.now }

  /// A clock that stands still.
  public static func constant(_ instant: Instant) -> Clock {
    Clock { instant }
  }
}
