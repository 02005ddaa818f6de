import Reporting

/// Instants as people type them.
public enum InstantInput {
  /// Reads one of: an instant of RFC 3339; a day, which means 00:00 in the zone; or
  /// `2026-05-01 09:30` with or without seconds, which is local time in the zone.
  ///
  /// A local time that a change of the clock skips means the first instant after it; one that it
  /// repeats means the first of the two. Throws what `Instant.init(parsing:)` throws.
  public static func read(_ text: String, in zone: Zone) throws(TimeProblem) -> Instant {
    let bytes = Array(text.utf8.prefix(11))
    guard bytes.count == 11, bytes[4] == 0x2D else {
      return try Instant(writable: zone.instant(of: CalendarDay(parsing: text)))
    }
    if bytes[10] == 0x20 {
      return try Instant(writable: local(text, in: zone))
    }
    return try Instant(parsing: text)
  }

  private static func local(_ text: String, in zone: Zone) throws(TimeProblem) -> Instant {
    var cursor = try TimeCursor(text)
    let day = try cursor.fullDate()
    try cursor.expect(0x20, Text("a space", "空格"))
    var seconds = 60 * (try cursor.hoursAndMinutes())
    if cursor.next != nil { seconds += try cursor.seconds() }
    try cursor.end()
    return zone.instant(atLocalSeconds: day.number * 86_400 + seconds)
  }
}
