/// Days, hours and so on counted off one after the other, written apart from the library so that
/// the two can be compared.
enum SlowCalendar {
  static func isLeap(_ year: Int) -> Bool {
    if year % 400 == 0 { return true }
    if year % 100 == 0 { return false }
    return year % 4 == 0
  }

  static func lengths(_ year: Int) -> [Int] {
    [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  }

  /// How many milliseconds a year lasts.
  static func length(_ year: Int) -> Int64 {
    (isLeap(year) ? 366 : 365) * 86_400_000
  }

  /// Milliseconds since 1970 as RFC 3339 writes them; for the years 1 to 9999.
  static func text(milliseconds: Int64) -> String {
    var rest = milliseconds + 62_135_596_800_000
    var year = 1
    while rest >= length(year) {
      rest -= length(year)
      year += 1
    }
    var month = 1
    while rest >= Int64(lengths(year)[month - 1]) * 86_400_000 {
      rest -= Int64(lengths(year)[month - 1]) * 86_400_000
      month += 1
    }
    let parts = [86_400_000, 3_600_000, 60_000, 1000, 1].map { (unit: Int64) -> Int in
      defer { rest %= unit }
      return Int(rest / unit)
    }
    let fraction = parts[4] == 0 ? "" : "." + padded(parts[4], 3)
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(parts[0] + 1, 2) + "T"
      + padded(parts[1], 2) + ":" + padded(parts[2], 2) + ":" + padded(parts[3], 2) + fraction + "Z"
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: width - digits.count) + digits
  }
}
