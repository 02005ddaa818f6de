import Glibc

/// A time zone.
///
/// China's is built in: UTC+8 throughout, without the summer times of 1986 to 1991, which the
/// platform's records do not reach. Another zone is read from the machine's tz database.
public struct Zone: Sendable, Equatable {
  /// The name in the tz database.
  public let name: String
  private let rules: TimeZoneFile?
  private let fixedOffset: Int

  /// Asia/Shanghai, UTC+8.
  public static let shanghai = Zone(name: "Asia/Shanghai", fixedOffset: 8 * 3600)
  /// UTC.
  public static let utc = Zone(name: "UTC", fixedOffset: 0)

  /// That the machine knows no such zone.
  public struct Unknown: Error, Sendable, Equatable {
    /// The name.
    public let name: String
  }

  /// The zone with a name of the tz database; throws where the machine knows none such.
  public init(named name: String) throws(Unknown) {
    if let known = [Zone.shanghai, .utc].first(where: { $0.name == name }) {
      self = known
      return
    }
    guard Self.isName(name), let rules = TimeZoneFile(reading: "/usr/share/zoneinfo/" + name) else {
      throw Unknown(name: name)
    }
    self.name = name
    self.rules = rules
    fixedOffset = 0
  }

  private init(name: String, fixedOffset: Int) {
    self.name = name
    self.fixedOffset = fixedOffset
    rules = nil
  }

  /// By how many seconds local time is ahead of UTC at an instant.
  public func offset(at instant: Instant) -> Int {
    rules?.offset(at: RFC3339.floor(instant.milliseconds, 1000)) ?? fixedOffset
  }

  /// The instant at which a day begins here: 00:00, or where a change of the clock skips that, the
  /// first instant after it.
  public func instant(of day: CalendarDay) -> Instant {
    instant(of: day, secondOfDay: 0)
  }

  /// The instant of a second of a day by the local clock; of two, the earlier.
  public func instant(of day: CalendarDay, secondOfDay: Int) -> Instant {
    let local = Int64(day.daysSinceEpoch) * 86_400 + Int64(secondOfDay)
    let candidates = [local - 86_400, local + 86_400].map { second in
      local - Int64(offset(at: Instant(milliseconds: second * 1000)))
    }
    let fitting = candidates.filter { second in
      second + Int64(offset(at: Instant(milliseconds: second * 1000))) == local
    }
    let second = fitting.min() ?? candidates.max() ?? local
    return Instant(milliseconds: second * 1000)
  }

  /// The day it is here at an instant.
  public func day(at instant: Instant) -> CalendarDay? {
    let local = RFC3339.floor(instant.milliseconds, 1000) + Int64(offset(at: instant))
    return CalendarDay(daysSinceEpoch: Int(RFC3339.floor(local, 86_400)))
  }

  /// An instant as people read it: `2026-11-24 21:05:09`, by the local clock.
  public func formatForPeople(_ instant: Instant) -> String {
    let local = RFC3339.floor(instant.milliseconds, 1000) + Int64(offset(at: instant))
    let (date, time) = RFC3339.dateAndTime(local)
    return "\(date) \(time)"
  }

  /// RFC 3339 with the local offset.
  public func format(_ instant: Instant) -> String {
    RFC3339.write(instant, offset: offset(at: instant))
  }

  /// A name of the tz database leads nowhere but into its folder.
  private static func isName(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return name.utf8.count <= 64
      && parts.allSatisfy { part in
        part.utf8.first.map { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) } ?? false
          && part.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0)
              || (0x61...0x7A).contains($0) || [0x2B, 0x2D, 0x5F].contains($0)
          }
      }
  }
}
