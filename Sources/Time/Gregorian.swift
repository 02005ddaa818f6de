/// The proleptic Gregorian calendar, with a year 0 before the year 1, as numbers of days.
enum Gregorian {
  /// Days from 1970-01-01 to a day of the calendar.
  ///
  /// Counts years from March, so that the leap day is a year's last and months of 30 and 31 days
  /// follow a straight line: (153 m + 2) / 5.
  static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month > 2 ? year : year - 1
    let (era, yearOfEra) = floorDivide(marchYear, 400)
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = 365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return daysOfEra * era + dayOfEra - daysToEpoch
  }

  /// The day of the calendar that lies a number of days after 1970-01-01.
  static func day(number: Int) -> (year: Int, month: Int, day: Int) {
    let (era, dayOfEra) = floorDivide(number + daysToEpoch, daysOfEra)
    let leapDays = dayOfEra / 1460 - dayOfEra / 36_524 + dayOfEra / 146_096
    let yearOfEra = (dayOfEra - leapDays) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = 400 * era + yearOfEra + (month > 2 ? 0 : 1)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// Whether a year has a 29 February.
  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// How many days a month (1 to 12) has.
  static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day of the week of a day number: 0 is Sunday.
  static func weekday(_ dayNumber: Int) -> Int {
    floorDivide(dayNumber + 4, 7).remainder
  }

  /// Days in 400 years.
  private static let daysOfEra = 146_097
  /// Days from 0000-03-01 to 1970-01-01.
  private static let daysToEpoch = 719_468
}

/// Division that rounds down, so that the remainder is never negative; the divisor is positive.
func floorDivide(_ dividend: Int, _ divisor: Int) -> (quotient: Int, remainder: Int) {
  let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
}
