/// A time zone: how far its clocks are ahead of UTC at any instant.
public struct Zone: Sendable, Hashable {
  /// Its name in the tz database, such as `Asia/Shanghai`.
  public let name: String
  private let offsets: ZoneOffsets

  private init(name: String, _ offsets: ZoneOffsets) {
    self.name = name
    self.offsets = offsets
  }

  /// Beijing time: eight hours ahead of UTC at every instant.
  ///
  /// What China's clocks showed before 1992 (local mean time, daylight saving) is left out: the
  /// dates that matter here are later, and the zone works where no tz database is installed.
  public static let shanghai = Zone(name: "Asia/Shanghai", .fixed(8 * 3600))

  /// Coordinated universal time.
  public static let utc = Zone(name: "UTC", .fixed(0))

  /// The zone with a name: `Asia/Shanghai` and `UTC` are built in, another must exist in the
  /// machine's tz database.
  ///
  /// Throws `invalid_zone_name`, `unknown_zone` or `damaged_zone`.
  public init(named name: String) throws(TimeProblem) {
    switch name {
    case Self.shanghai.name: self = .shanghai
    case Self.utc.name: self = .utc
    default: try self.init(name: name, tzif: ZoneDatabase.read(name))
    }
  }

  /// The zone that a file of the tz database describes (RFC 8536, version 2 or later).
  ///
  /// Throws `damaged_zone` where the bytes are not as the standard has them, or count leap seconds.
  public init(name: String, tzif bytes: [UInt8]) throws(TimeProblem) {
    do {
      self.init(name: name, .table(try TransitionTable(tzif: bytes)))
    } catch {
      throw .damagedZone(name, error.reason)
    }
  }

  /// How many seconds the zone's clocks are ahead of UTC at an instant.
  public func offset(at instant: Instant) -> Int {
    offsets.offset(at: instant.seconds)
  }

  /// What the zone's calendars and clocks show at an instant.
  public func parts(of instant: Instant) -> LocalTime {
    LocalTime(instant, offset: offset(at: instant))
  }

  /// The instant at which a day begins in the zone: 00:00, or the first instant that exists after
  /// it where a change of the clock skips midnight; the first of two midnights.
  public func instant(of day: CalendarDay) -> Instant {
    instant(atLocalSeconds: day.number * 86_400)
  }

  /// The first instant at which the zone's clocks show a time or a later one. The time is given in
  /// seconds, as if it were UTC.
  func instant(atLocalSeconds local: Int) -> Instant {
    Instant(seconds: offsets.first(local: local))
  }
}
