/// The name of a host that begins at a place of a text.
struct HostReading {
  /// What is asked of a name.
  enum Demand {
    /// A top-level domain that is one of some.
    case domain(of: Set<String>)
    /// A top-level domain that is a word, or four numbers.
    case words
    /// Nothing: behind a scheme stands a host.
    case any
  }

  /// The parts between the dots, as far as they belong to it.
  private(set) var labels: [String] = []
  /// Where it ends.
  private(set) var end: Int
  /// Whether an ideographic full stop stands for a dot.
  private(set) var isSpread = false
  /// Where the last part begins.
  private(set) var lastLabel: Int

  /// The longest name of which is true what is asked; an ideographic full stop may also end a
  /// sentence. Nil where there is none.
  init?(_ text: PatternText, from start: Int, _ demand: Demand) {
    var (place, labels, isSpread) = (start, [String](), false)
    (end, lastLabel) = (start, start)
    while let next = Self.label(text, from: place, demand, isFirst: labels.isEmpty) {
      labels.append(text.string(place..<next))
      let (isDot, isStop) = (text[next] == 0x2E, text[next] == 0x3002)
      let goesOn =
        isDot && Self.label(text, from: next + 1, demand, isFirst: false) != nil
        || isStop && text.isASCII(next + 1) && !text.isCapitalised(next + 1)
      if Self.isHost(labels, isSpread ? .words : demand), !goesOn || isStop {
        (self.labels, end, self.isSpread, lastLabel) = (labels, next, isSpread, place)
      }
      guard goesOn else { break }
      isSpread = isSpread || isStop
      place = next + 1
    }
    if self.labels.isEmpty { return nil }
  }

  var name: String { labels.joined(separator: ".") }

  /// Whether it is four numbers.
  var isNumeric: Bool { Self.isNumeric(labels) }

  /// Where a label ends; nil where none begins.
  private static func label(
    _ text: PatternText, from start: Int, _ demand: Demand, isFirst: Bool
  ) -> Int? {
    var end = start
    if case .any = demand, text.isForeign(start) {
      if let domain = TopLevelDomains.chinese.first(where: { text.end(of: $0, from: start) != nil })
      {
        return isFirst ? nil : start + domain.unicodeScalars.count
      }
      while text.isForeign(end) || text.isASCII(end) || text[end] == 0x2D { end += 1 }
      return text[end] == 0x2E ? end : nil
    }
    while text.isASCII(end) || (text[end] == 0x2D && end > start) { end += 1 }
    while end > start, text[end - 1] == 0x2D { end -= 1 }
    return end > start && end - start <= 63 ? end : nil
  }

  private static func isHost(_ labels: [String], _ demand: Demand) -> Bool {
    guard let last = labels.last else { return false }
    switch demand {
    case .domain(let domains): return labels.count >= 2 && domains.contains(last)
    case .words:
      return isNumeric(labels)
        || labels.count >= 2 && last.utf8.count >= 2 && last.utf8.allSatisfy { $0 >= 0x61 }
    case .any: return true
    }
  }

  private static func isNumeric(_ labels: [String]) -> Bool {
    labels.count == 4 && labels.allSatisfy { UInt8($0) != nil }
  }
}
