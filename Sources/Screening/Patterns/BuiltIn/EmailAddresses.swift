/// E-mail addresses.
struct EmailAddresses {
  let text: PatternText

  /// The address whose at sign stands at a place.
  func match(at place: Int) -> PatternMatch? {
    guard text[place] == 0x40 else { return nil }
    let isSpaced = text.gapLimit > 0 && text[place - 1] == 0x20 && text[place + 1] == 0x20
    let (end, host) = isSpaced ? (place - 1, place + 2) : (place, place + 1)
    var start = end
    while text.isASCII(start - 1) || text.has("._%+-", at: start - 1) { start -= 1 }
    while start < end, !text.isASCII(start) { start += 1 }
    guard start < end, end - start <= 64,
      let reading = HostReading(text, from: host, needsKnown: true)
    else { return nil }
    return PatternMatch(letters: start..<reading.end, isSpread: isSpaced || reading.isSpread)
  }
}
