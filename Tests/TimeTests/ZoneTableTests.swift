import Testing
import Time

@Suite("Zones of the tz database")
struct ZoneTableTests {
  @Test("The first type holds before the first change, each change from its second on")
  func table() throws {
    let zone = try TZifFixture(
      offsets: [100, 3600, 7200], transitions: [(1000, 1), (2000, 2), (3000, 1)], footer: ""
    ).zone()
    let expected = [
      (Int64.min, 100), (999_999, 100), (1_000_000, 3600), (1_999_999, 3600), (2_000_000, 7200),
      (2_999_999, 7200), (3_000_000, 3600), (Int64.max, 3600),
    ]
    for (milliseconds, offset) in expected {
      #expect(zone.offset(at: Instant(milliseconds: milliseconds)) == offset)
    }
  }

  @Test("A fraction of a second before a change belongs to the time before, also before 1970")
  func negativeFraction() throws {
    let zone = try TZifFixture(offsets: [0, 60], transitions: [(-10, 1)], footer: "").zone()
    #expect(zone.offset(at: Instant(milliseconds: -10_001)) == 0)
    #expect(zone.offset(at: Instant(milliseconds: -10_000)) == 60)
  }

  @Test("Without changes the rule holds throughout")
  func ruleOnly() throws {
    let zone = try TZifFixture(offsets: [0], footer: "<+0545>-5:45").zone()
    #expect(zone.offset(at: .earliest) == 20_700)
    #expect(zone.offset(at: .latest) == 20_700)
  }

  /// A footer, an instant at which an offset begins by it, and that offset and the one before.
  static let changes: [(String, String, Int, Int)] = [
    ("EST5EDT,M3.2.0,M11.1.0", "2026-03-08T07:00:00Z", -18_000, -14_400),
    ("EST5EDT,M3.2.0,M11.1.0", "2026-11-01T06:00:00Z", -14_400, -18_000),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2027-03-28T01:00:00Z", 3600, 7200),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "9998-10-25T01:00:00Z", 7200, 3600),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-10-25T01:00:00Z", 3600, 0),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-03-29T01:00:00Z", 0, 3600),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-10-03T16:00:00Z", 36_000, 39_600),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2027-04-03T16:00:00Z", 39_600, 36_000),
    ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "2026-04-04T15:00:00Z", 39_600, 37_800),
    ("EET-2EEST,M3.4.4/50,M10.4.4/50", "2026-03-28T00:00:00Z", 7200, 10_800),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29T01:00:00Z", -7200, -3600),
    ("AAA0BBB,J60/0,J300/0", "2024-03-01T00:00:00Z", 0, 3600),
    ("AAA0BBB,J60/0,J300/0", "2023-03-01T00:00:00Z", 0, 3600),
    ("AAA0BBB,59/0,300/0", "2024-02-29T00:00:00Z", 0, 3600),
    ("AAA0BBB,59/0,300/0", "2023-03-01T00:00:00Z", 0, 3600),
    ("AAA0BBB-0:30:15,M1.1.6,M6.2.3/4:05:06", "2026-06-10T03:34:51Z", 1815, 0),
  ]

  @Test("The rule at the end gives every year's changes", arguments: changes)
  func rule(footer: String, text: String, before: Int, after: Int) throws {
    let zone = try TZifFixture(offsets: [0], footer: footer).zone()
    let change = try instant(text)
    #expect(zone.offset(at: Instant(milliseconds: change.milliseconds - 1)) == before)
    #expect(zone.offset(at: change) == after)
  }

  @Test("Daylight saving can last all year")
  func allYear() throws {
    let zone = try TZifFixture(offsets: [0], footer: "EST5EDT,0/0,J365/25").zone()
    var time = try instant("2025-12-25T00:00:00Z")
    let hour = try TimeSpan(parsing: "1h")
    for _ in 0..<400 {
      #expect(zone.offset(at: time) == -14_400)
      time = try #require(time.advanced(by: hour))
    }
  }

  @Test("The rule holds only from the last change in the table on")
  func tableBeforeRule() throws {
    let last = try instant("2007-11-04T06:00:00Z").milliseconds / 1000
    let zone = try TZifFixture(
      offsets: [-17_762, -18_000], transitions: [(last - 1_000_000_000, 1), (last, 1)],
      footer: "EST5EDT,M3.2.0,M11.1.0"
    ).zone()
    #expect(try zone.offset(at: instant("1900-07-01T00:00:00Z")) == -17_762)
    #expect(try zone.offset(at: instant("2006-07-01T00:00:00Z")) == -18_000)
    #expect(try zone.offset(at: instant("2008-07-01T00:00:00Z")) == -14_400)
  }

  @Test("A zone is equal to the one read from the same bytes")
  func equality() throws {
    let fixture = TZifFixture(offsets: [0], footer: "CET-1CEST,M3.5.0,M10.5.0/3")
    #expect(try fixture.zone() == fixture.zone())
    #expect(try fixture.zone("Other/Name") != fixture.zone())
  }
}
