import Testing
import Time

@Suite("Time zones")
struct ZoneTests {
  @Test("Beijing time is eight hours ahead, at every instant and without a database")
  func shanghai() throws {
    let zone = try Zone(named: "Asia/Shanghai")
    #expect(zone == .shanghai)
    for text in ["0001-01-02T00:00:00Z", "1940-06-01T00:00:00Z", "2026-07-01T00:00:00Z"] {
      #expect(try zone.offset(at: instant(text)) == 28_800)
    }
    #expect(try zone.instant(of: day("2026-05-01")) == instant("2026-04-30T16:00:00Z"))
    #expect(try Zone(named: "UTC") == .utc)
    #expect(try Zone.utc.instant(of: day("2026-05-01")) == instant("2026-05-01T00:00:00Z"))
  }

  @Test("An instant falls apart into what calendar and clock show")
  func parts() throws {
    let parts = try Zone.shanghai.parts(of: instant("2025-12-31T16:01:02.003Z"))
    #expect(try parts.day == day("2026-01-01"))
    #expect((parts.hour, parts.minute, parts.second) == (0, 1, 2))
    #expect((parts.millisecond, parts.offset) == (3, 28_800))
    let early = try Zone.shanghai.parts(of: instant("1969-12-31T15:59:59.999Z"))
    #expect(try early.day == day("1969-12-31"))
    #expect((early.hour, early.minute, early.second, early.millisecond) == (23, 59, 59, 999))
  }

  @Test("Instants are written for people and as RFC 3339 in a zone")
  func writing() throws {
    let evening = try instant("2026-11-24T13:05:09.250Z")
    #expect(Zone.shanghai.formatForPeople(evening) == "2026-11-24 21:05")
    #expect(Zone.shanghai.formatForPeople(evening, seconds: true) == "2026-11-24 21:05:09")
    #expect(Zone.shanghai.format(evening) == "2026-11-24T21:05:09.250+08:00")
    #expect(Zone.utc.format(evening) == "2026-11-24T13:05:09.250+00:00")
    let west = try TZifFixture(offsets: [-12_600], footer: "<-0330>3:30").zone()
    #expect(west.format(evening) == "2026-11-24T09:35:09.250-03:30")
  }

  @Test("Offsets with seconds are cut to minutes in RFC 3339, and the instant stays")
  func oddOffsets() throws {
    for offset in [29_143, -29_143] as [Int32] {
      let zone = try TZifFixture(offsets: [offset], footer: "").zone()
      let instant = try instant("1900-06-01T00:00:00Z")
      #expect(zone.offset(at: instant) == Int(offset))
      #expect(Instant(zone.format(instant)) == instant)
    }
  }

  @Test(
    "Words that could lead elsewhere are no names",
    arguments: [
      "", "/etc/passwd", "../etc/passwd", "Asia/../../etc/passwd", "Asia//Tokyo", "Asia/", ".",
      "Asia/Tok yo", "Asia/Tokyo\0", "Asia\\Tokyo", "亚洲/上海", "zone.tab", "a\nb", "~",
      String(repeating: "A", count: 65),
    ])
  func badNames(name: String) {
    #expect(problem { try Zone(named: name) }?.code == "invalid_zone_name")
  }

  @Test("A name that no database has is unknown", arguments: ["Nowhere/Atlantis", "Test/Zone-X"])
  func unknown(name: String) {
    #expect(problem { try Zone(named: name) }?.code == "unknown_zone")
  }
}
