import Testing
import Time

@Suite("Instants as people type them")
struct InstantInputTests {
  @Test(
    "An instant, a day or a local time is read in the zone",
    arguments: [
      ("2026-11-24T13:05:09Z", "2026-11-24T13:05:09Z"),
      ("2026-11-24T13:05:09+08:00", "2026-11-24T05:05:09Z"),
      ("2026-11-24", "2026-11-23T16:00:00Z"), ("2026年11月24日", "2026-11-23T16:00:00Z"),
      ("2026 年 11 月 24 日", "2026-11-23T16:00:00Z"), ("2026 年 3 月 4 日", "2026-03-03T16:00:00Z"),
      ("2026-11-24 13:05", "2026-11-24T05:05:00Z"),
      ("2026-11-24 13:05:09", "2026-11-24T05:05:09Z"),
      ("2026-11-24 00:00", "2026-11-23T16:00:00Z"),
    ])
  func reading(text: String, expected: String) throws {
    #expect(try InstantInput.read(text, in: .shanghai).description == expected)
  }

  @Test(
    "Other texts are refused with the reason",
    arguments: [
      ("", "malformed_time"), ("tomorrow", "malformed_time"), ("2026-11", "malformed_time"),
      ("2026-11-24 ", "malformed_time"), ("2026-11-24 9:30", "malformed_time"),
      ("2026-11-24 13", "malformed_time"), ("2026-11-24 13:05:", "malformed_time"),
      ("2026-11-24 13:05:09.5", "malformed_time"), ("2026-11-24 13:05Z", "malformed_time"),
      ("2026-11-24  13:05", "malformed_time"), ("2026-11-24T13:05", "malformed_time"),
      ("2026-11-24 24:00", "no_such_time"), ("2026-11-24 23:59:60", "leap_second"),
      ("2026-02-29", "no_such_day"), ("2026-02-29 10:00", "no_such_day"),
      ("0001-01-01", "time_out_of_range"), ("0001-01-01 07:59", "time_out_of_range"),
      (String(repeating: "2026-11-24 ", count: 1000), "malformed_time"),
    ])
  func refusing(text: String, code: String) {
    #expect(problem { try InstantInput.read(text, in: .shanghai) }?.code == code)
  }

  @Test("A skipped local time is the change itself, a repeated one the first of the two")
  func changes() throws {
    let zone = try TZifFixture(offsets: [0], footer: "EST5EDT,M3.2.0,M11.1.0").zone()
    let skipped = try InstantInput.read("2026-03-08 02:30", in: zone)
    #expect(skipped.description == "2026-03-08T07:00:00Z")
    let repeated = try InstantInput.read("2026-11-01 01:30", in: zone)
    #expect(repeated.description == "2026-11-01T05:30:00Z")
    let after = try InstantInput.read("2026-11-01 02:00", in: zone)
    #expect(after.description == "2026-11-01T07:00:00Z")
  }
}
