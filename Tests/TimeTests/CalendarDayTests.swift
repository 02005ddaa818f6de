import Reporting
import Testing
import Time

@Suite("Calendar days")
struct CalendarDayTests {
  @Test(
    "Both notations are read",
    arguments: [
      ("2025-03-01", "2025-03-01"), ("2025年3月1日", "2025-03-01"), ("2025年03月01日", "2025-03-01"),
      ("2021 年 7 月 19 日", "2021-07-19"), ("2024年2月29日", "2024-02-29"),
      ("0001-01-01", "0001-01-01"), ("9999-12-31", "9999-12-31"), ("2000-02-29", "2000-02-29"),
    ])
  func reading(text: String, written: String) {
    #expect(CalendarDay(text)?.description == written)
  }

  @Test(
    "Other texts are refused",
    arguments: [
      "", "2025", "2025-3-1", "2025-03-01T", "2025/03/01", "2025-03-1", "2025.03.01", "20250301",
      "-2025-03-01", "2025-03-01 ", "2025年", "2025年3月", "2025年3月1", "2025年3月1号", "2025年003月1日",
      "25年3月1日", "2025-03月01日", "2025年3-1", "2025年  3月1日", "二〇二五年三月一日", "2025年3月1日起",
      "2025\u{E5}", "2025-03-0١",
    ])
  func malformed(text: String) {
    #expect(throws: TimeProblem.self) { try CalendarDay(parsing: text) }
    #expect(CalendarDay(text) == nil)
  }

  @Test(
    "Days that the calendar has not are refused as such",
    arguments: [
      "2023-02-29", "1900-02-29", "2100年2月29日", "2025-02-30", "2025-04-31", "2025-00-01",
      "2025-13-01", "2025-01-00", "2025-01-32", "0000-12-31", "2025年13月1日", "2025年1月0日",
    ])
  func impossible(text: String) {
    #expect(problem { try CalendarDay(parsing: text) }?.code == "no_such_day")
  }

  @Test("A position is counted in characters, not in bytes")
  func position() {
    let found = problem { try CalendarDay(parsing: "2025年3日") }
    #expect(found?.message.english == "expected ‘月’ at character 7")
  }

  @Test("Numbers make a day only where the calendar has it")
  func numbers() {
    #expect(CalendarDay(year: 2024, month: 2, day: 29)?.description == "2024-02-29")
    #expect(CalendarDay(year: 2023, month: 2, day: 29) == nil)
    #expect(CalendarDay(year: 0, month: 1, day: 1) == nil)
    #expect(CalendarDay(year: 10_000, month: 1, day: 1) == nil)
    #expect(CalendarDay(year: .max, month: .min, day: .max) == nil)
    #expect(CalendarDay(year: 2024, month: 1, day: .min) == nil)
  }

  @Test("Four hundred years follow day by day as in the slow calendar")
  func succession() throws {
    var current = try day("1800-01-01")
    for year in 1800..<2200 {
      for (month, length) in SlowCalendar.lengths(year).enumerated() {
        for day in 1...length {
          guard (current.year, current.month, current.day) == (year, month + 1, day) else {
            Issue.record("\(current) instead of \(year)-\(month + 1)-\(day)")
            return
          }
          current = try #require(current.advanced(byDays: 1))
        }
      }
    }
    #expect(try day("1800-01-01").days(to: current) == 146_097)
  }

  @Test("Days are counted forwards and backwards, within the years 1 to 9999")
  func arithmetic() throws {
    let first = try day("0001-01-01")
    let last = try day("9999-12-31")
    #expect(first.days(to: last) == 3_652_058)
    #expect(last.days(to: first) == -3_652_058)
    #expect(first.advanced(byDays: 3_652_058) == last)
    #expect(try day("2024-03-01").advanced(byDays: -1) == day("2024-02-29"))
    #expect(first.advanced(byDays: -1) == nil)
    #expect(last.advanced(byDays: 1) == nil)
    #expect(first.advanced(byDays: .min) == nil)
    #expect(last.advanced(byDays: .max) == nil)
  }

  @Test("Days are ordered as they follow each other")
  func order() throws {
    #expect(try day("2025-12-31") < day("2026-01-01"))
    #expect(try day("2026-01-31") < day("2026-02-01"))
    #expect(try day("2026-02-01") < day("2026-02-02"))
    #expect(try !(day("2026-02-02") < day("2026-02-02")))
  }
}
