/// Web addresses.
struct LinkAddresses {
  let text: PatternText

  private static let schemes: Set = ["http", "https", "ftp", "hxxp", "hxxps"]
  /// What an address may have behind its host.
  private static let tail = "-._~:/?#[]@!$&'()*+,;=%"
  /// What a user and a password may have before the host.
  private static let user = "-._~:!$&'()*+,;=%"
  /// What ends a sentence rather than an address.
  private static let punctuation = ".,;:!?'()[]*~"

  /// The address that begins at a place.
  func match(at place: Int) -> PatternMatch? {
    guard text.isASCII(place), !text.isASCII(place - 1) else { return nil }
    if let host = schemeEnd(from: place) {
      return HostReading(text, from: self.host(behindUserFrom: host), .any).map { reading in
        PatternMatch(letters: place..<end(from: reading.end), isSpread: reading.isSpread)
      }
    }
    guard !text.has("-.@_\\", at: place - 1), hasDot(from: place), let reading = host(at: place)
    else { return nil }
    return PatternMatch(letters: place..<end(from: reading.end), isSpread: reading.isSpread)
  }

  /// The host without a scheme that begins at a place, where it is an address.
  private func host(at place: Int) -> HostReading? {
    if text.string(place..<min(place + 4, text.letters.count)) == "www." {
      return HostReading(text, from: place, .words).flatMap { isName($0) ? $0 : nil }
    }
    if text.isDigit(place), let reading = HostReading(text, from: place, .words),
      reading.isNumeric
    {
      return isServer(reading) ? reading : nil
    }
    let domains = TopLevelDomains.standingAlone
    return HostReading(text, from: place, .domain(of: domains)).flatMap { reading in
      isName(reading) && isAddress(reading) ? reading : nil
    }
  }

  /// Whether a dot ends the word that begins at a place.
  private func hasDot(from place: Int) -> Bool {
    var end = place
    while text.isASCII(end) || text[end] == 0x2D { end += 1 }
    return text.has(".。", at: end)
  }

  /// Where the host begins behind a scheme; nil where no scheme stands.
  private func schemeEnd(from place: Int) -> Int? {
    guard text.has("hf", at: place) else { return nil }
    var end = place
    while end < place + 6, text.isLatin(end) { end += 1 }
    guard text[end] == 0x3A, Self.schemes.contains(text.string(place..<end)) else { return nil }
    let separator = end..<min(end + 3, text.letters.count)
    return text.string(separator) == "://" ? end + 3 : nil
  }

  /// Where the host begins behind a user with or without a password, or else where these would.
  private func host(behindUserFrom place: Int) -> Int {
    var end = place
    while text.isASCII(end) || text.has(Self.user, at: end) { end += 1 }
    return end > place && text[end] == 0x40 ? end + 1 : place
  }

  /// Whether a host is named rather than a number with dots, or something else that has a dot.
  private func isName(_ reading: HostReading) -> Bool {
    guard let last = reading.labels.last, !text.has("@_", at: reading.end),
      !TopLevelDomains.names.contains(reading.name)
    else { return false }
    return ["com", "cn", "net"].contains(last)
      || reading.labels.dropLast().contains { $0.utf8.contains { $0 >= 0x61 } && !isMeasure($0) }
  }

  /// Whether a named host is an address. The domains of many countries are short words too: what
  /// begins a sentence behind its full stop is none, nor is an abbreviation.
  private func isAddress(_ reading: HostReading) -> Bool {
    guard let last = reading.labels.last else { return false }
    if TopLevelDomains.telling.contains(last) { return true }
    if text[reading.end] == 0x2F, text.isASCII(reading.end + 1) { return true }
    return reading.labels[reading.labels.count - 2].utf8.count > 1
      && !(reading.lastLabel..<reading.end).contains(where: text.isCapital)
  }

  /// Whether four numbers are a server rather than a version: they have a port, or a path in letters.
  private func isServer(_ reading: HostReading) -> Bool {
    let end = port(from: reading.end)
    return end > reading.end + 4 || text[end] == 0x2F && text.isLatin(end + 1)
  }

  /// Whether a label is a number with a unit, such as the 5ml of 0.5ml.
  private func isMeasure(_ label: String) -> Bool {
    label.utf8.first.map { $0 < 0x3A } ?? false && label.utf8.count <= 4
  }

  /// Where a port ends behind a host, or the host where there is none.
  private func port(from host: Int) -> Int {
    guard text[host] == 0x3A, text.isASCII(host + 1), text.isDigit(host + 1) else { return host }
    var end = host + 1
    while text.isASCII(end), text.isDigit(end) { end += 1 }
    return end
  }

  /// Where the address ends whose host ends at a place. A bracket that it opens itself may close it.
  private func end(from host: Int) -> Int {
    let end = port(from: host)
    guard text.has("/?#", at: end) else { return end }
    var (place, open) = (end, 0)
    while text.isASCII(place) || isPlain(place) {
      open += text.bracketing(place)
      place += 1
    }
    while place > end + 1, text.has(Self.punctuation, at: place - 1) {
      let bracketing = text.bracketing(place - 1)
      if bracketing < 0, open >= 0 { break }
      open -= bracketing
      place -= 1
    }
    return place
  }

  /// Whether a sign of an address stands at a place, in ASCII: full-width ones end it.
  private func isPlain(_ place: Int) -> Bool {
    text.has(Self.tail, at: place) && text.letters[place].original < 0x80
  }
}
