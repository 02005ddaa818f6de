/// Dates of birth within numbers: eight digits, YYYYMMDD.
enum BirthDate {
  /// Whether the digits write a day of the Gregorian calendar in the years 1800 to 2199.
  static func isPossible(_ digits: ArraySlice<UInt8>) -> Bool {
    let start = digits.startIndex
    let year = Characters.number(digits[start..<start + 4])
    let month = Characters.number(digits[start + 4..<start + 6])
    let day = Characters.number(digits[start + 6..<start + 8])
    guard (1800...2199).contains(year), (1...12).contains(month) else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let length = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    return (1...length).contains(day)
  }
}
