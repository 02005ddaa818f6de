import Glibc

/// A point in time: milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
///
/// Texts give instants in the years 1 to 9999 of UTC only; the count itself reaches further, and
/// every one of them can be printed.
public struct Instant: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public let milliseconds: Int64

  /// The instant so many milliseconds after 1970-01-01T00:00:00Z.
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// The instant nearest to a number of seconds after 1970-01-01T00:00:00Z.
  init(seconds: Int) {
    let (milliseconds, overflow) = Int64(seconds).multipliedReportingOverflow(by: 1000)
    self.init(milliseconds: !overflow ? milliseconds : seconds < 0 ? .min : .max)
  }

  /// The first instant that a text can name: 0001-01-01T00:00:00Z.
  public static let earliest = Instant(milliseconds: -62_135_596_800_000)

  /// The last instant that a text can name: 9999-12-31T23:59:59.999Z.
  public static let latest = Instant(milliseconds: 253_402_300_799_999)

  /// What the system's clock shows.
  public static var now: Instant {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// Whole seconds since 1970-01-01T00:00:00Z, rounded down.
  var seconds: Int { floorDivide(Int(milliseconds), 1000).quotient }

  /// The instant a span later; nil after the year 9999.
  public func advanced(by span: TimeSpan) -> Instant? {
    let (sum, overflow) = milliseconds.addingReportingOverflow(span.milliseconds)
    return overflow || sum > Self.latest.milliseconds ? nil : Instant(milliseconds: sum)
  }

  /// The instant a span earlier; nil before the year 1.
  public func advanced(back span: TimeSpan) -> Instant? {
    let (sum, overflow) = milliseconds.subtractingReportingOverflow(span.milliseconds)
    return overflow || sum < Self.earliest.milliseconds ? nil : Instant(milliseconds: sum)
  }

  /// The instant in UTC as RFC 3339 writes it: `2026-05-01T01:30:00Z`, with three digits of a
  /// second only where they are not zero. Years outside 0 to 9999 carry their sign.
  public var description: String {
    let time = LocalTime(self, offset: 0)
    var text = TimeText()
    text.append(time.day)
    text.append("T")
    text.append(timeOf: time, seconds: true)
    text.append(fraction: time.millisecond)
    text.append("Z")
    return text.string
  }

  /// Whether an instant comes before another.
  public static func < (first: Instant, second: Instant) -> Bool {
    first.milliseconds < second.milliseconds
  }
}
