import Reporting
import Seeding
import Testing
import Time

@Suite("Instants")
struct InstantTests {
  @Test(
    "RFC 3339 is read and written back in UTC",
    arguments: [
      ("1970-01-01T00:00:00Z", 0, "1970-01-01T00:00:00Z"),
      ("2026-11-24T13:05:09Z", 1_795_525_509_000, "2026-11-24T13:05:09Z"),
      ("2026-11-24t13:05:09z", 1_795_525_509_000, "2026-11-24T13:05:09Z"),
      ("2026-11-24T21:05:09+08:00", 1_795_525_509_000, "2026-11-24T13:05:09Z"),
      ("2026-11-24T13:05:09-00:00", 1_795_525_509_000, "2026-11-24T13:05:09Z"),
      ("1985-04-12T23:20:50.52Z", 482_196_050_520, "1985-04-12T23:20:50.520Z"),
      ("1996-12-19T16:39:57-08:00", 851_042_397_000, "1996-12-20T00:39:57Z"),
      ("1937-01-01T12:00:27.87+00:20", -1_041_337_172_130, "1937-01-01T11:40:27.870Z"),
      ("1969-12-31T23:59:59.999999999Z", -1, "1969-12-31T23:59:59.999Z"),
      ("2000-02-29T00:00:00.0009Z", 951_782_400_000, "2000-02-29T00:00:00Z"),
      ("0001-01-01T00:00:00Z", -62_135_596_800_000, "0001-01-01T00:00:00Z"),
      ("9999-12-31T23:59:59.999Z", 253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
      ("2026-01-01T23:59:59-23:59", 1_767_398_339_000, "2026-01-02T23:58:59Z"),
    ] as [(String, Int64, String)])
  func reading(text: String, milliseconds: Int64, written: String) throws {
    let instant = try Instant(parsing: text)
    #expect(instant.milliseconds == milliseconds)
    #expect(instant.description == written)
    #expect(Instant(written) == instant)
  }

  @Test(
    "What is no instant is refused with the reason",
    arguments: [
      ("", "malformed_time"), ("2026-11-24", "malformed_time"),
      ("2026-11-24T13:05Z", "malformed_time"), ("2026-11-24T13:05:09", "malformed_time"),
      ("2026-11-24 13:05:09Z", "malformed_time"), ("2026-11-24T13:05:09Z ", "malformed_time"),
      (" 2026-11-24T13:05:09Z", "malformed_time"), ("2026-11-24T13:05:09.Z", "malformed_time"),
      ("2026-11-24T13:05:09.1234567890Z", "malformed_time"),
      ("2026-11-24T13:05:09,5Z", "malformed_time"), ("2026-11-24T13:05:09+0800", "malformed_time"),
      ("2026-11-24T13:05:09+08", "malformed_time"), ("20261124T130509Z", "malformed_time"),
      ("2026-1-24T13:05:09Z", "malformed_time"), ("+2026-11-24T13:05:09Z", "malformed_time"),
      ("12026-11-24T13:05:09Z", "malformed_time"), ("2026年11月24日T13:05:09Z", "malformed_time"),
      ("２０２６-11-24T13:05:09Z", "malformed_time"), ("2026-11-24T13:05:09Z\0", "malformed_time"),
      (String(repeating: "2", count: 100_000), "malformed_time"),
      ("2023-02-29T00:00:00Z", "no_such_day"), ("1900-02-29T00:00:00Z", "no_such_day"),
      ("2026-00-10T00:00:00Z", "no_such_day"), ("2026-13-10T00:00:00Z", "no_such_day"),
      ("2026-04-31T00:00:00Z", "no_such_day"), ("2026-04-00T00:00:00Z", "no_such_day"),
      ("0000-01-01T00:00:00Z", "no_such_day"), ("2026-11-24T24:00:00Z", "no_such_time"),
      ("2026-11-24T13:60:00Z", "no_such_time"), ("2026-11-24T13:05:61Z", "no_such_time"),
      ("2026-11-24T13:05:09+24:00", "no_such_time"), ("2026-11-24T13:05:09+08:60", "no_such_time"),
      ("2016-12-31T23:59:60Z", "leap_second"), ("1990-12-31T15:59:60-08:00", "leap_second"),
      ("0001-01-01T00:00:00+00:01", "time_out_of_range"),
      ("9999-12-31T23:59:59-00:01", "time_out_of_range"),
    ])
  func refusing(text: String, code: String) {
    #expect(problem { try Instant(parsing: text) }?.code == code)
    #expect(Instant(text) == nil)
  }

  @Test("A problem says at which character, in both languages")
  func position() {
    let found = problem { try Instant(parsing: "2026-11-24 13:05:09Z") }
    #expect(found?.message.english == "expected ‘T’ at character 11")
    #expect(found?.message.chinese == "第 11 个字符处应为“T”")
  }

  @Test("Thousands of instants over the whole range agree with a slow calendar, and come back")
  func roundTrips() {
    var scatter = SeededNumbers(seed: 2026)
    for round in 0..<1000 {
      var value = Int64.random(
        in: Instant.earliest.milliseconds...Instant.latest.milliseconds, using: &scatter)
      if round % 3 == 0 { value -= value % 1000 }
      let instant = Instant(milliseconds: value)
      #expect(instant.description == SlowCalendar.text(milliseconds: value))
      #expect(Instant(instant.description) == instant)
    }
  }

  @Test("The edges of every year agree with the slow calendar")
  func years() {
    var start = Instant.earliest.milliseconds
    var wrong: [Int] = []
    for year in 1...9999 {
      let name = SlowCalendar.padded(year, 4)
      let first = Instant(milliseconds: start).description
      start += SlowCalendar.length(year)
      let last = Instant(milliseconds: start - 1).description
      if first != name + "-01-01T00:00:00Z" || last != name + "-12-31T23:59:59.999Z" {
        wrong.append(year)
      }
    }
    #expect(wrong == [])
  }

  @Test("Any count of milliseconds can be printed")
  func extremes() {
    #expect(Instant(milliseconds: .min).description == "-292275055-05-16T16:47:04.192Z")
    #expect(Instant(milliseconds: .max).description == "+292278994-08-17T07:12:55.807Z")
    let beforeYear1 = Instant(milliseconds: Instant.earliest.milliseconds - 1)
    #expect(beforeYear1.description == "0000-12-31T23:59:59.999Z")
    #expect(Zone.shanghai.format(Instant(milliseconds: .max)).hasSuffix("T15:12:55.807+08:00"))
    #expect(Zone.shanghai.formatForPeople(.latest) == "+10000-01-01 07:59")
    for value in [Int64.min, .max] {
      let day = Zone.shanghai.parts(of: Instant(milliseconds: value)).day
      _ = Zone.shanghai.instant(of: day)
    }
  }

  @Test("Instants are ordered as they follow each other")
  func order() throws {
    #expect(try instant("2026-01-01T00:00:00+08:00") < instant("2025-12-31T16:00:00.001Z"))
    #expect(Instant.earliest < Instant.latest)
  }

  @Test("The present lies after this was written, and a clock can stand still")
  func clocks() throws {
    #expect(try Clock.system.now() > instant("2020-01-01T00:00:00Z"))
    #expect(Instant.now <= Clock.system.now())
    let noon = try instant("2026-05-01T04:00:00Z")
    #expect(Clock.constant(noon).now() == noon)
    #expect(Clock { Instant.earliest }.now() == .earliest)
  }
}
