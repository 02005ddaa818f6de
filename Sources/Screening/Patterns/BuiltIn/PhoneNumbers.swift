import Identifiers

/// Telephone numbers of mainland China, and those of other countries behind a plus sign.
struct PhoneNumbers {
  let text: PatternText

  /// The telephone number whose first digit stands at a place.
  func match(at place: Int) -> PatternMatch? {
    let hasPlus = text.has("+", at: place - 1)
    guard hasPlus || text.has("0148", at: place) else { return nil }
    let isBegun = text.isBegun(before: place)
    guard !isBegun || mayBegin(at: place) else { return nil }
    let reading = NumberReading(text, from: place, atMost: 16)
    guard let (end, isSpread) = number(reading, hasPlus: hasPlus, isBegun: isBegun) else {
      return nil
    }
    let start = bracket(before: hasPlus ? place - 1 : place, upTo: end)
    return PatternMatch(letters: start..<end, isSpread: isSpread)
  }

  private func number(
    _ reading: NumberReading, hasPlus: Bool, isBegun: Bool
  ) -> (end: Int, isSpread: Bool)? {
    if isBegun { return mobile(reading, behind: 0) }
    var prefixes = [0]
    if reading.value(0..<2) == 86 { prefixes.append(2) }
    if reading.value(0..<4) == 86 { prefixes.append(4) }
    for prefix in prefixes where !hasPlus || prefix == 2 {
      let found =
        mobile(reading, behind: prefix) ?? landline(reading, behind: prefix)
        ?? service(reading, behind: prefix)
      if let found { return found }
    }
    return hasPlus ? InternationalNumbers(text: text).number(reading) : nil
  }

  private func mobile(
    _ reading: NumberReading, behind prefix: Int
  ) -> (end: Int, isSpread: Bool)? {
    guard let head = reading.value(prefix..<prefix + 2), (13...19).contains(head),
      let digits = reading.digits(prefix..<prefix + 11), Self.isMobile(digits)
    else { return nil }
    return whole(reading, prefix..<prefix + 11) { end in
      mayEnd(at: end, from: reading.end(0) - 1)
    }
  }

  private static func isMobile(_ digits: String) -> Bool {
    (try? MobileNumber(parsing: digits))?.warnings.isEmpty ?? false
  }

  private func landline(
    _ reading: NumberReading, behind prefix: Int
  ) -> (end: Int, isSpread: Bool)? {
    var area = prefix
    if reading.value(area..<area + 1) == 0 { area += 1 } else if prefix == 0 { return nil }
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
      if let found = extended(reading, prefix..<start + length) { return found }
    }
    return nil
  }

  /// A number that begins with 400 or 800 and is divided as such, or with 400 in one piece.
  private func service(
    _ reading: NumberReading, behind prefix: Int
  ) -> (end: Int, isSpread: Bool)? {
    guard prefix == 0, let head = reading.value(0..<3), [400, 800].contains(head),
      reading.count >= 10
    else { return nil }
    let dress = reading.dress(0..<10)
    guard dress.isCustomary, dress.groups.count > 1 || isService(reading) else { return nil }
    return extended(reading, 0..<10)
  }

  /// Whether ten digits in one piece are a number of the networks that have them rather than an amount.
  private func isService(_ reading: NumberReading) -> Bool {
    guard let head = reading.value(0..<4), let rest = reading.value(4..<10) else { return false }
    return [4000, 4001, 4006, 4007, 4008, 4009].contains(head) && rest != 0
      && !text.has("元块万亿", at: reading.end(9))
      && !text.has("¥$€£", at: reading.end(0) - 2)
  }

  /// A number that is written as one and ends where another rule says so, if not of itself.
  private func whole(
    _ reading: NumberReading, _ range: Range<Int>, orEndsAt mayEnd: (Int) -> Bool = { _ in false }
  ) -> (end: Int, isSpread: Bool)? {
    let end = reading.end(range.upperBound - 1)
    let dress = reading.dress(range)
    guard dress.isOneNumber, !text.goesOn(at: end) || dress.isCustomary && mayEnd(end) else {
      return nil
    }
    return (end, !dress.isCustomary && !dress.gaps.isEmpty)
  }

  /// A number that is written as one, with its extension where there is one.
  private func extended(
    _ reading: NumberReading, _ range: Range<Int>
  ) -> (end: Int, isSpread: Bool)? {
    let extensions = PhoneExtensions(text: text)
    return whole(reading, range) { extensions.end(behind: $0) != nil }
      .map { (extensions.end(behind: $0.end) ?? $0.end, $0.isSpread) }
  }

  /// Where the bracket stands before a start that is closed before an end; else that start.
  private func bracket(before start: Int, upTo end: Int) -> Int {
    guard text.has("(", at: start - 1) else { return start }
    let open = (start..<end).reduce(0) { $0 + text.bracketing($1) }
    return open < 0 ? start - 1 : start
  }
}

/// What may adjoin a mobile number though other numbers go on there.
extension PhoneNumbers {
  /// Whether a mobile number may begin behind a single letter or behind another and a hyphen.
  private func mayBegin(at place: Int) -> Bool {
    if text.isLatin(place - 1) {
      return !text.isASCII(place - 2) && !text.has("-._", at: place - 2)
    }
    return text.has("-", at: place - 1) && isMobile(at: place - 12)
      && !text.isDigit(place - 13)
  }

  /// Whether a mobile number may end where a word begins, another behind a hyphen or, behind a full
  /// stop, a date.
  private func mayEnd(at place: Int, from start: Int) -> Bool {
    if text.isLatin(place) {
      return !text.isLatin(start - 1) && !text.isDigit(text.end(ofWordFrom: place))
    }
    if text.has("-", at: place) { return isMobile(at: place + 1) && !text.isDigit(place + 12) }
    guard text.has(".", at: place) else { return false }
    let end = text.isDigit(place + 2) ? place + 3 : place + 2
    return text.has("月日号点时", at: end)
  }

  /// Whether the eleven digits from a place on are those of a mobile number.
  private func isMobile(at place: Int) -> Bool {
    let digits = place..<place + 11
    return digits.allSatisfy(text.isDigit) && Self.isMobile(text.string(digits))
  }
}
