/// Points in time as RFC 3339 writes them.
enum RFC3339 {
  static func read(_ text: String) -> Instant? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[10] == 0x54 || bytes[10] == 0x74 || bytes[10] == 0x20,
      let day = CalendarDay(String(decoding: bytes[..<10], as: UTF8.self)),
      let (milliseconds, end) = time(bytes),
      let offset = offset(bytes[end...])
    else { return nil }
    return Instant(
      milliseconds: Int64(day.daysSinceEpoch) * 86_400_000 + milliseconds - offset)
  }

  static func write(_ instant: Instant, offset seconds: Int) -> String {
    let local = instant.milliseconds + Int64(seconds) * 1000
    let fraction = Int(local - floor(local, 1000) * 1000)
    let (date, time) = dateAndTime(floor(local, 1000))
    let tail = fraction == 0 ? "" : "." + Digits.padded(fraction, 3)
    return "\(date)T\(time)\(tail)\(zone(seconds))"
  }

  /// The date and the time of day a number of seconds after 1970.
  static func dateAndTime(_ seconds: Int64) -> (date: String, time: String) {
    let days = floor(seconds, 86_400)
    let rest = Int(seconds - days * 86_400)
    let date = CalendarDay(daysSinceEpoch: Int(days))?.description ?? "????-??-??"
    let parts = [rest / 3600, rest / 60 % 60, rest % 60].map { Digits.padded($0, 2) }
    return (date, parts.joined(separator: ":"))
  }

  static func floor(_ number: Int64, _ divisor: Int64) -> Int64 {
    let quotient = number / divisor
    return number % divisor < 0 ? quotient - 1 : quotient
  }

  private static func zone(_ seconds: Int) -> String {
    guard seconds != 0 else { return "Z" }
    let minutes = abs(seconds) / 60
    return (seconds < 0 ? "-" : "+") + Digits.padded(minutes / 60, 2) + ":"
      + Digits.padded(minutes % 60, 2)
  }

  /// The milliseconds of the day, and where the offset begins.
  private static func time(_ bytes: [UInt8]) -> (Int64, Int)? {
    guard bytes[13] == 0x3A, bytes[16] == 0x3A, let hour = pair(bytes, 11),
      let minute = pair(bytes, 14), let second = pair(bytes, 17), hour < 24, minute < 60,
      second <= 60
    else { return nil }
    var milliseconds = (Int64(hour) * 3600 + Int64(minute) * 60 + Int64(second)) * 1000
    var end = 19
    if bytes[19] == 0x2E {
      var weight: Int64 = 100
      end = 20
      while end < bytes.count, (0x30...0x39).contains(bytes[end]) {
        milliseconds += Int64(bytes[end] - 0x30) * weight
        weight /= 10
        end += 1
      }
      guard end > 20, end < 40 else { return nil }
    }
    return (milliseconds, end)
  }

  /// The milliseconds by which the local time is ahead of UTC.
  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int64? {
    let bytes = Array(bytes)
    if bytes == [0x5A] || bytes == [0x7A] { return 0 }
    guard bytes.count == 6, bytes[3] == 0x3A, let hour = pair(bytes, 1),
      let minute = pair(bytes, 4), hour < 24, minute < 60
    else { return nil }
    let milliseconds = (Int64(hour) * 60 + Int64(minute)) * 60_000
    switch bytes[0] {
    case 0x2B: return milliseconds
    case 0x2D: return -milliseconds
    default: return nil
    }
  }

  private static func pair(_ bytes: [UInt8], _ index: Int) -> Int? {
    guard index + 1 < bytes.count else { return nil }
    return Digits.number(Substring(decoding: bytes[index...index + 1], as: UTF8.self))
  }
}
