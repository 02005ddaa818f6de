import Testing
import Time

@Suite("When a day begins")
struct DayStartTests {
  @Test("A midnight that is skipped gives the first instant after it")
  func skipped() throws {
    let start = try instant("2018-11-04T03:00:00Z")
    let end = try instant("2019-02-17T02:00:00Z")
    let zone = try TZifFixture(
      offsets: [-10_800, -7200],
      transitions: [(start.milliseconds / 1000, 1), (end.milliseconds / 1000, 0)], footer: "<-03>3"
    ).zone()
    #expect(try zone.instant(of: day("2018-11-03")) == instant("2018-11-03T03:00:00Z"))
    #expect(try zone.instant(of: day("2018-11-04")) == start)
    #expect(zone.parts(of: start).hour == 1)
    #expect(try zone.instant(of: day("2018-11-05")) == instant("2018-11-05T02:00:00Z"))
    #expect(try zone.instant(of: day("2019-02-17")) == instant("2019-02-17T03:00:00Z"))
  }

  @Test("A day that is skipped begins with the one after it")
  func skippedDay() throws {
    let change = try instant("2011-12-30T10:00:00Z")
    let zone = try TZifFixture(
      offsets: [-36_000, 50_400], transitions: [(change.milliseconds / 1000, 1)], footer: ""
    ).zone()
    #expect(try zone.instant(of: day("2011-12-29")) == instant("2011-12-29T10:00:00Z"))
    #expect(try zone.instant(of: day("2011-12-30")) == change)
    #expect(try zone.instant(of: day("2011-12-31")) == change)
    #expect(try zone.instant(of: day("2012-01-01")) == instant("2011-12-31T10:00:00Z"))
  }

  @Test("Of two midnights the first counts")
  func repeated() throws {
    let zone = try TZifFixture(offsets: [0], footer: "CST5CDT,M3.2.0/0,M11.1.0/1").zone()
    #expect(try zone.instant(of: day("2026-11-01")) == instant("2026-11-01T04:00:00Z"))
    #expect(try zone.instant(of: day("2026-03-08")) == instant("2026-03-08T05:00:00Z"))
    #expect(try zone.instant(of: day("2026-11-02")) == instant("2026-11-02T05:00:00Z"))
  }

  @Test("Every day of years begins at its midnight in a zone whose clocks change by day")
  func years() throws {
    let zone = try TZifFixture(offsets: [0], footer: "CET-1CEST,M3.5.0,M10.5.0/3").zone()
    var current = try day("2023-01-01")
    var last = Instant.earliest
    while current.year < 2029 {
      let start = zone.instant(of: current)
      let parts = zone.parts(of: start)
      #expect(parts.day == current)
      #expect((parts.hour, parts.minute, parts.second) == (0, 0, 0))
      #expect(start > last)
      last = start
      current = try #require(current.advanced(byDays: 1))
    }
  }
}
