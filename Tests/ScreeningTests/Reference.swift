/// A search that tries every term at every place, for a small alphabet whose classes it lists
/// itself. Terms and exceptions are plain: lower case, half width, without separators.
struct Reference {
  struct Match: Hashable, CustomStringConvertible {
    let term: String
    let start: Int
    let end: Int
    let steps: [String]

    var description: String { "\(term) \(start)..<\(end) \(steps)" }
  }

  static let letters: [Unicode.Scalar] = ["a", "b", "A", "Ｂ", "ａ", "1", "２", "赌", "博", "𠮷"]
  static let invisible: [Unicode.Scalar] = ["\u{200B}", "\u{AD}", "\u{E0020}"]
  static let separators: [Unicode.Scalar] = [" ", "\u{3000}", "，", "*", "😀"]

  let terms: [String]
  let exceptions: [String]

  func matches(in text: [Unicode.Scalar]) -> [Match] {
    let cleared = exceptions.flatMap { Self.places(of: $0, in: text) }
    let found = Set(terms).flatMap { Self.places(of: $0, in: text) }
    return found.filter { match in
      !cleared.contains { $0.start <= match.start && match.end <= $0.end }
    }.sorted { one, other in
      if one.start != other.start { return one.start < other.start }
      if one.end != other.end { return one.end < other.end }
      return Array(one.term.utf8).lexicographicallyPrecedes(Array(other.term.utf8))
    }
  }

  private static func places(of term: String, in text: [Unicode.Scalar]) -> [Match] {
    text.indices.compactMap { start in
      guard let end = end(of: Array(term.unicodeScalars), from: start, in: text),
        !joins(neighbour(of: start, by: -1, in: text), fold(text[start])),
        !joins(neighbour(of: end - 1, by: 1, in: text), fold(text[end - 1]))
      else { return nil }
      return Match(term: term, start: start, end: end, steps: steps(text[start..<end]))
    }
  }

  /// Where the term ends if its first letter stands at the start.
  private static func end(
    of term: [Unicode.Scalar], from start: Int, in text: [Unicode.Scalar]
  ) -> Int? {
    var position = start
    for (index, letter) in term.enumerated() {
      var gap = 0
      while index > 0, position < text.count, !letters.contains(text[position]) {
        gap += separators.contains(text[position]) ? 1 : 0
        position += 1
      }
      guard gap <= 3, position < text.count, fold(text[position]) == letter else { return nil }
      position += 1
    }
    return position
  }

  /// What stands next to a place, past what is invisible.
  private static func neighbour(
    of place: Int, by step: Int, in text: [Unicode.Scalar]
  ) -> Unicode.Scalar? {
    var position = place + step
    while text.indices.contains(position), invisible.contains(text[position]) { position += step }
    return text.indices.contains(position) ? fold(text[position]) : nil
  }

  private static func joins(_ neighbour: Unicode.Scalar?, _ letter: Unicode.Scalar) -> Bool {
    guard let neighbour else { return false }
    return ("a"..."z").contains(neighbour) && ("a"..."z").contains(letter)
      || ("0"..."9").contains(neighbour) && ("0"..."9").contains(letter)
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "A", "ａ": "a"
    case "Ｂ": "b"
    case "２": "2"
    default: scalar
    }
  }

  private static func steps(_ covered: ArraySlice<Unicode.Scalar>) -> [String] {
    let tests: [(String, [Unicode.Scalar])] = [
      ("case", ["A", "Ｂ"]), ("width", ["Ｂ", "ａ", "２"]), ("zero_width", invisible),
      ("separator", separators),
    ]
    return tests.filter { covered.contains(where: $0.1.contains) }.map(\.0)
  }
}
