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
    guard start < end, end - start <= 64, !isUser(from: start),
      let reading = HostReading(text, from: host, .domain(of: TopLevelDomains.known))
    else { return nil }
    return PatternMatch(letters: start..<reading.end, isSpread: isSpaced || reading.isSpread)
  }

  /// Whether what begins at a place is the user or the password in a web address.
  private func isUser(from place: Int) -> Bool {
    var start = place
    if text.has(":", at: start - 1) {
      start -= 1
      while text.isASCII(start - 1) || text.has("._%+-", at: start - 1) { start -= 1 }
    }
    return text.has("/", at: start - 1) && text.has("/", at: start - 2)
      && text.has(":", at: start - 3)
  }
}
