/// A point in time, to the millisecond.
public struct Instant: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public let milliseconds: Int64

  /// The point a number of milliseconds after 1970-01-01T00:00:00Z.
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// Reads RFC 3339 with its date, time and offset, such as `2026-11-24T21:05:09.5+08:00`.
  ///
  /// Digits beyond the millisecond are cut off. A leap second reads as the second that follows it.
  public init?(_ text: String) {
    guard let instant = RFC3339.read(text) else { return nil }
    self = instant
  }

  /// RFC 3339 in UTC; with milliseconds only where there are any.
  public var description: String {
    RFC3339.write(self, offset: 0)
  }

  /// The earlier of two points is less.
  public static func < (first: Instant, second: Instant) -> Bool {
    first.milliseconds < second.milliseconds
  }

  /// The point a time later; nil where it cannot be written down.
  public func advanced(by span: TimeSpan) -> Instant? {
    let (sum, overflow) = milliseconds.addingReportingOverflow(span.seconds * 1000)
    guard !overflow, sum <= Self.last else { return nil }
    return Instant(milliseconds: sum)
  }

  /// 9999-12-31T23:59:59.999Z.
  private static let last: Int64 = 253_402_300_799_999
}
