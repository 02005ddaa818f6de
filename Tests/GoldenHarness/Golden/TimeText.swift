/// A date or time that stands in a text, in one of the three forms that `xsyf` prints.
struct TimeText {
  enum Form {
    /// RFC 3339: `2026-11-24T13:05:09Z`, with a fraction and another offset if need be.
    case instant
    /// `2026-11-24 21:05`, with seconds if need be, in the store's time zone.
    case local
    /// `2026-11-24`.
    case date
  }

  let form: Form
  /// How many bytes it is long.
  let length: Int
  /// Minutes since 1970-01-01T00:00 of what it shows, without its offset.
  private let shownMinutes: Int
  /// Minutes that the offset of an instant adds to UTC; for the other forms, of China Standard Time.
  private let offsetMinutes: Int
  private let seconds: Int

  static let chinaStandardTime = 8 * 60

  /// Seconds since 1970-01-01T00:00:00Z.
  var moment: Int { (shownMinutes - offsetMinutes) * 60 + seconds }
  /// Days since 1970-01-01 of the date it shows.
  var shownDay: Int { shownMinutes >= 0 ? shownMinutes / 1440 : (shownMinutes - 1439) / 1440 }
  var showsSeconds: Bool { form == .instant || length > 16 }

  /// Reads the longest form that stands at `index` and is not part of a longer word.
  init?(in bytes: [UInt8], at index: Int) {
    var scanner = DigitScanner(bytes: bytes, index: index)
    guard index == 0 || !bytes[index - 1].isWordByte,
      let year = scanner.number(4), scanner.skip("-"), let month = scanner.number(2),
      (1...12).contains(month), scanner.skip("-"), let day = scanner.number(2),
      (1...31).contains(day)
    else { return nil }
    var minutes = Self.days(year: year, month: month, day: day) * 1440
    var form = Form.date
    var offset = Self.chinaStandardTime
    var seconds = 0
    var end = scanner
    if scanner.skip(" ") || scanner.skip("T"), let clock = scanner.clock() {
      form = .local
      minutes += clock.minutes
      seconds = clock.seconds
      end = scanner
      if clock.hasSeconds, let zone = scanner.offset() {
        form = .instant
        offset = zone
        end = scanner
      }
    }
    if end.index < bytes.count, bytes[end.index].isWordByte { return nil }
    self.form = form
    length = end.index - index
    shownMinutes = minutes
    offsetMinutes = offset
    self.seconds = seconds
  }

  /// Days since 1970-01-01 in the Gregorian calendar. Years are counted from March, so that the leap day
  /// is the last of its year; `(153 · month + 2) / 5` is the day on which such a month begins.
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    let leapDays = shifted / 4 - shifted / 100 + shifted / 400
    return shifted * 365 + leapDays + (153 * monthFromMarch + 2) / 5 + day - 1 - 719_468
  }
}

/// Reads fixed-width numbers and single characters.
private struct DigitScanner {
  let bytes: [UInt8]
  var index: Int

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  mutating func number(_ digits: Int) -> Int? {
    guard index + digits <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[index..<index + digits] {
      guard byte.isDigit else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    index += digits
    return value
  }

  /// `21:05`, `21:05:09` or `21:05:09.123`; the fraction does not count.
  mutating func clock() -> (minutes: Int, seconds: Int, hasSeconds: Bool)? {
    guard let hour = number(2), hour < 24, skip(":"), let minute = number(2), minute < 60 else {
      return nil
    }
    let minutes = hour * 60 + minute
    var ahead = self
    guard ahead.skip(":"), let second = ahead.number(2), second <= 60 else {
      return (minutes, 0, false)
    }
    self = ahead
    if ahead.skip("."), ahead.number(1) != nil {
      while ahead.number(1) != nil {}
      self = ahead
    }
    return (minutes, second, true)
  }

  /// `Z` or `+08:00`, in minutes.
  mutating func offset() -> Int? {
    if skip("Z") { return 0 }
    let isWest = index < bytes.count && bytes[index] == UInt8(ascii: "-")
    guard skip(isWest ? "-" : "+"), let hours = number(2), skip(":"), let minutes = number(2) else {
      return nil
    }
    return (hours * 60 + minutes) * (isWest ? -1 : 1)
  }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

  /// A letter, a digit or `_` of ASCII.
  var isWordByte: Bool { isDigit || isLetter || self == UInt8(ascii: "_") }
}
