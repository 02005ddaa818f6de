import Testing
import Time

@Suite("Spans of time")
struct TimeSpanTests {
  @Test(
    "A number and a unit are read, and written in the largest unit that divides",
    arguments: [
      ("1s", 1, "1s"), ("30s", 30, "30s"), ("90m", 5400, "90m"), ("60m", 3600, "1h"),
      ("36h", 129_600, "36h"), ("24h", 86_400, "1d"), ("7d", 604_800, "7d"),
      ("2w", 1_209_600, "14d"), ("007d", 604_800, "7d"), ("36525d", 3_155_760_000, "36525d"),
      ("61s", 61, "61s"),
    ] as [(String, Int64, String)])
  func reading(text: String, seconds: Int64, written: String) throws {
    let span = try TimeSpan(parsing: text)
    #expect(span.seconds == seconds)
    #expect(span.milliseconds == seconds * 1000)
    #expect(span.description == written)
    #expect(TimeSpan(written) == span)
  }

  @Test(
    "Other texts are refused",
    arguments: [
      ("", "malformed_time"), ("7", "malformed_time"), ("d", "malformed_time"),
      ("-7d", "malformed_time"), ("+7d", "malformed_time"), ("7D", "malformed_time"),
      ("1.5h", "malformed_time"), ("7 d", "malformed_time"), ("1h30m", "malformed_time"),
      ("7y", "malformed_time"), ("７d", "malformed_time"), ("0d", "time_out_of_range"),
      ("36526d", "time_out_of_range"), ("999999999999999999w", "time_out_of_range"),
      ("99999999999999999999999999s", "malformed_time"),
      (String(repeating: "9", count: 100), "malformed_time"),
    ])
  func refusing(text: String, code: String) {
    #expect(problem { try TimeSpan(parsing: text) }?.code == code)
    #expect(TimeSpan(text) == nil)
  }

  @Test("Seconds make a span within its bounds")
  func bounds() {
    #expect(TimeSpan(seconds: 0) == nil)
    #expect(TimeSpan(seconds: -1) == nil)
    #expect(TimeSpan(seconds: .max) == nil)
    #expect(TimeSpan(seconds: TimeSpan.longest.seconds) == .longest)
    #expect(TimeSpan(seconds: TimeSpan.longest.seconds + 1) == nil)
  }

  @Test("Instants move by spans, and not out of the years that can be written")
  func moving() throws {
    let week = try TimeSpan(parsing: "7d")
    let start = try instant("2026-02-26T12:00:00.5Z")
    #expect(try start.advanced(by: week) == instant("2026-03-05T12:00:00.5Z"))
    #expect(try start.advanced(back: week) == instant("2026-02-19T12:00:00.5Z"))
    #expect(Instant.latest.advanced(by: week) == nil)
    #expect(Instant.earliest.advanced(back: week) == nil)
    #expect(Instant(milliseconds: .max).advanced(by: week) == nil)
    #expect(Instant(milliseconds: .min).advanced(back: week) == nil)
  }

  @Test("Spans are ordered by their length")
  func order() throws {
    #expect(try TimeSpan(parsing: "47h") < TimeSpan(parsing: "2d"))
  }
}
