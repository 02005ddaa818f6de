/// A moment that comes every year, as the rules of a TZ string give it (POSIX, Base Definitions
/// 8.3).
struct YearlyMoment: Sendable, Hashable {
  /// The ways to name a day of the year.
  enum Day: Sendable, Hashable {
    /// `Jn`: 1 to 365; 29 February is never counted.
    case withoutLeapDay(Int)
    /// `n`: 0 to 365; 29 February is counted.
    case withLeapDay(Int)
    /// `Mm.w.d`: a day of the week, 0 for Sunday, in week 1 to 5 of a month; 5 is the last.
    case weekday(month: Int, week: Int, day: Int)
  }

  /// The day.
  let day: Day
  /// Seconds after the day's 00:00; may lie outside the day.
  let time: Int

  /// The moment in a year, in seconds as if local time were UTC.
  func localSeconds(in year: Int) -> Int {
    86_400 * dayNumber(in: year) + time
  }

  private func dayNumber(in year: Int) -> Int {
    let newYear = Gregorian.dayNumber(year: year, month: 1, day: 1)
    switch day {
    case .withLeapDay(let count): return newYear + count
    case .withoutLeapDay(let count):
      return newYear + count - (count >= 60 && Gregorian.isLeap(year) ? 0 : 1)
    case .weekday(let month, let week, let weekday):
      let first = Gregorian.dayNumber(year: year, month: month, day: 1)
      let wait = (weekday - Gregorian.weekday(first) + 7) % 7
      let dayOfMonth = wait + 7 * (week - 1)
      let isInMonth = dayOfMonth < Gregorian.length(ofMonth: month, in: year)
      return first + (isInMonth ? dayOfMonth : dayOfMonth - 7)
    }
  }
}
