/// The name of a host that begins at a place of a text.
struct HostReading {
  /// The parts between the dots, as far as they belong to it.
  private(set) var labels: [String] = []
  /// Where it ends.
  private(set) var end: Int
  /// Whether an ideographic full stop stands for a dot.
  private(set) var isSpread = false

  /// The longest name that ends with a known top-level domain where `needsKnown`; an ideographic
  /// full stop may also end a sentence. Nil where there is none.
  init?(_ text: PatternText, from start: Int, needsKnown: Bool) {
    var (place, labels, isSpread) = (start, [String](), false)
    end = start
    while let next = Self.label(text, from: place) {
      labels.append(text.string(place..<next))
      let (isDot, isStop) = (text[next] == 0x2E, text[next] == 0x3002)
      let goesOn = (isDot || isStop) && text.isASCII(next + 1)
      if Self.isHost(labels, needsKnown), !goesOn || isStop {
        (self.labels, end, self.isSpread) = (labels, next, isSpread)
      }
      guard goesOn else { break }
      isSpread = isSpread || isStop
      place = next + 1
    }
    if self.labels.isEmpty { return nil }
  }

  var name: String { labels.joined(separator: ".") }

  /// Where a label ends; nil where none begins.
  private static func label(_ text: PatternText, from start: Int) -> Int? {
    var end = start
    while text.isASCII(end) || (text[end] == 0x2D && end > start) { end += 1 }
    while end > start, text[end - 1] == 0x2D { end -= 1 }
    return end > start && end - start <= 63 ? end : nil
  }

  private static func isHost(_ labels: [String], _ needsKnown: Bool) -> Bool {
    guard labels.count >= 2, let last = labels.last else { return false }
    if TopLevelDomains.known.contains(last) { return true }
    guard !needsKnown else { return false }
    let isNumber = labels.count == 4 && labels.allSatisfy { UInt8($0) != nil }
    return isNumber || (last.utf8.count >= 2 && last.utf8.allSatisfy { $0 >= 0x61 })
  }
}
