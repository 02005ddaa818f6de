import Identifiers

/// Telephone numbers of mainland China.
struct PhoneNumbers {
  let text: PatternText

  /// The telephone number whose first digit stands at a place.
  func match(at place: Int) -> PatternMatch? {
    guard !text.isBegun(before: place) else { return nil }
    let reading = NumberReading(text, from: place, atMost: 16)
    let hasPlus = text.has("+", at: place - 1)
    var prefixes = [0]
    if reading.digits(0..<2) == "86" { prefixes.append(2) }
    if reading.digits(0..<4) == "0086" { prefixes.append(4) }
    for prefix in prefixes where !hasPlus || prefix == 2 {
      let found =
        mobile(reading, behind: prefix) ?? landline(reading, behind: prefix)
        ?? service(reading, behind: prefix)
      guard let (end, isSpread) = found else { continue }
      return PatternMatch(letters: (hasPlus ? place - 1 : place)..<end, isSpread: isSpread)
    }
    return nil
  }

  private func mobile(
    _ reading: NumberReading, behind prefix: Int
  ) -> (end: Int, isSpread: Bool)? {
    guard let digits = reading.digits(prefix..<prefix + 11),
      let number = try? MobileNumber(parsing: digits), number.warnings.isEmpty
    else { return nil }
    return whole(reading, prefix..<prefix + 11)
  }

  private func landline(
    _ reading: NumberReading, behind prefix: Int
  ) -> (end: Int, isSpread: Bool)? {
    var area = prefix
    if reading.digits(area..<area + 1) == "0" { area += 1 } else if prefix == 0 { return nil }
    guard let code = reading.digits(area..<area + 2), let first = code.utf8.first else {
      return nil
    }
    let isShort = code == "10" || (first == 0x32 && code != "26")
    guard isShort || (0x33...0x39).contains(first) else { return nil }
    let start = area + (isShort ? 2 : 3)
    for length in isShort ? [8] : [8, 7] {
      guard let local = reading.digits(start..<start + length),
        let head = local.utf8.first, (0x32...0x38).contains(head)
      else { continue }
      if let found = whole(reading, prefix..<start + length) { return found }
    }
    return nil
  }

  /// A number that begins with 400 or 800 and is divided as such.
  private func service(
    _ reading: NumberReading, behind prefix: Int
  ) -> (end: Int, isSpread: Bool)? {
    guard prefix == 0, let digits = reading.digits(0..<10),
      digits.hasPrefix("400") || digits.hasPrefix("800"),
      reading.dress(0..<10).groups.count > 1, reading.dress(0..<10).isCustomary
    else { return nil }
    return whole(reading, 0..<10)
  }

  private func whole(
    _ reading: NumberReading, _ range: Range<Int>
  ) -> (end: Int, isSpread: Bool)? {
    let end = reading.places[range.upperBound - 1] + 1
    let dress = reading.dress(range)
    guard dress.isOneNumber, !text.goesOn(at: end) else { return nil }
    return (end, !dress.isCustomary && !dress.gaps.isEmpty)
  }
}
