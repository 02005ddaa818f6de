/// Web addresses.
struct LinkAddresses {
  let text: PatternText

  private static let schemes: Set = ["http", "https", "ftp", "hxxp", "hxxps"]
  /// What an address may have behind its host.
  private static let tail = "-._~:/?#[]@!$&'()*+,;=%"
  /// What ends a sentence rather than an address.
  private static let punctuation = ".,;:!?'()[]*~"

  /// The address that begins at a place.
  func match(at place: Int) -> PatternMatch? {
    guard text.isASCII(place), !text.isASCII(place - 1) else { return nil }
    if let host = schemeEnd(from: place) {
      guard let reading = HostReading(text, from: host, needsKnown: false) else { return nil }
      return PatternMatch(letters: place..<end(from: reading.end), isSpread: reading.isSpread)
    }
    guard !text.has("-.@_\\", at: place - 1),
      let reading = HostReading(
        text, from: place,
        needsKnown: text.string(place..<min(place + 4, text.letters.count)) != "www."),
      isAddress(reading)
    else { return nil }
    return PatternMatch(letters: place..<end(from: reading.end), isSpread: reading.isSpread)
  }

  /// Where the host begins behind a scheme; nil where no scheme stands.
  private func schemeEnd(from place: Int) -> Int? {
    var end = place
    while text.isLatin(end) { end += 1 }
    guard end < place + 6, Self.schemes.contains(text.string(place..<end)) else { return nil }
    let separator = end..<min(end + 3, text.letters.count)
    return text.string(separator) == "://" ? end + 3 : nil
  }

  /// Whether a host without a scheme is an address rather than a name or a number with dots.
  private func isAddress(_ reading: HostReading) -> Bool {
    guard let last = reading.labels.last, !text.has("@_", at: reading.end),
      !TopLevelDomains.names.contains(reading.name)
    else { return false }
    return ["com", "cn", "net"].contains(last)
      || reading.labels.dropLast().contains { $0.utf8.contains { $0 >= 0x61 } && !isMeasure($0) }
  }

  /// Whether a label is a number with a unit, such as the 5ml of 0.5ml.
  private func isMeasure(_ label: String) -> Bool {
    label.utf8.first.map { $0 < 0x3A } ?? false && label.utf8.count <= 4
  }

  /// Where the address ends whose host ends at a place.
  private func end(from host: Int) -> Int {
    var end = host
    if text[end] == 0x3A, text.isASCII(end + 1), text.isDigit(end + 1) {
      end += 1
      while text.isASCII(end), text.isDigit(end) { end += 1 }
    }
    guard text.has("/?#", at: end) else { return end }
    var place = end
    while text.isASCII(place) || isPlain(place) { place += 1 }
    while place > end + 1, text.has(Self.punctuation, at: place - 1) { place -= 1 }
    return place
  }

  /// Whether a sign of an address stands at a place, in ASCII: full-width ones end it.
  private func isPlain(_ place: Int) -> Bool {
    text.has(Self.tail, at: place) && text.letters[place].original < 0x80
  }
}
