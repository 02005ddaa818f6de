/// A search that tries every way to read every place as every term, for a small alphabet of which it
/// lists itself what stands for what. Terms are plain: small letters without separators.
struct SubstitutionReference {
  struct Match: Hashable, CustomStringConvertible {
    let term: String
    let start: Int
    let end: Int
    let steps: [String]

    var description: String { "\(term) \(start)..<\(end) \(steps)" }
  }

  static let readings: [Unicode.Scalar: [String]] = [
    "赌": ["du"], "堵": ["du"], "博": ["bo"], "薄": ["bao", "bo"], "己": ["ji"], "已": ["yi"],
    "弓": ["gong"], "虽": ["sui"], "强": ["qiang", "jiang"], "阿": ["a", "e"],
  ]
  /// The syllables that are parts of others.
  static let syllables: Set = ["a", "o", "ang", "ba", "ji", "jia", "jian", "qi", "qia", "qian"]
  static let alike: [Set<Unicode.Scalar>] = [["己", "已"], ["o", "0"]]
  static let halves: [Unicode.Scalar: [Unicode.Scalar]] = ["强": ["弓", "虽"]]
  static let invisible: Set<Unicode.Scalar> = ["\u{200B}", "\u{AD}"]
  static let separators: Set<Unicode.Scalar> = [" ", "，", "*"]
  static let capitals: [Unicode.Scalar: Unicode.Scalar] = [
    "D": "d", "B": "b", "A": "a", "O": "o", "U": "u",
  ]
  /// The names of steps from the mildest on.
  static let names = [
    "case", "zero_width", "separator", "repeat", "pinyin", "homophone", "lookalike", "split",
  ]

  /// A character of the text that is read.
  private struct Letter {
    let scalar: Unicode.Scalar
    let place: Int
    let isCapital: Bool
    var separators = 0
    var invisible = 0
  }

  /// What has been read of a term.
  private struct Way {
    var next: Int
    var first: Range<Int>?
    var last: Range<Int> = 0..<0
    var lastIsCharacter = false
    var firstIsCharacter = false
    var firstIsSpelled = false
    var lastIsSpelled = false
    var steps: Set<String> = []
  }

  private let letters: [Letter]

  init(_ text: [Unicode.Scalar]) {
    var letters: [Letter] = []
    var (separators, invisible) = (0, 0)
    for (place, scalar) in text.enumerated() {
      if Self.separators.contains(scalar) {
        separators += 1
      } else if Self.invisible.contains(scalar) {
        invisible += 1
      } else {
        letters.append(
          Letter(
            scalar: Self.capitals[scalar] ?? scalar, place: place,
            isCapital: Self.capitals[scalar] != nil, separators: separators, invisible: invisible))
        (separators, invisible) = (0, 0)
      }
    }
    self.letters = letters
  }

  /// The matches of some terms in order.
  func matches(of terms: [String]) -> [Match] {
    Set(terms).flatMap(matches).sorted { one, other in
      if one.start != other.start { return one.start < other.start }
      if one.end != other.end { return one.end < other.end }
      return Array(one.term.utf8).lexicographicallyPrecedes(Array(other.term.utf8))
    }
  }

  private func matches(of term: String) -> [Match] {
    let wanted = Array(term.unicodeScalars)
    var best: [Range<Int>: [String]] = [:]
    for start in letters.indices {
      for way in ways(Way(next: start), wanted, 0) {
        guard let (span, steps) = finished(way) else { continue }
        let named = Self.names.filter(steps.contains)
        if let known = best[span], !Self.isMilder(named, known) { continue }
        best[span] = named
      }
    }
    return best.map { Match(term: term, start: $0.lowerBound, end: $0.upperBound, steps: $1) }
  }

  private static func isMilder(_ one: [String], _ other: [String]) -> Bool {
    let rank = { (steps: [String]) in
      names.enumerated().reduce(0) { $0 + (steps.contains($1.element) ? 1 << $1.offset : 0) }
    }
    return one.count != other.count ? one.count < other.count : rank(one) < rank(other)
  }

  /// Every way to read what follows as the rest of a term.
  private func ways(_ way: Way, _ term: [Unicode.Scalar], _ number: Int) -> [Way] {
    guard number < term.count else { return [way] }
    var begun = [way]
    let isInner =
      number > 0 && term[..<number].contains { $0 != term[number - 1] }
      && term[number...].contains { $0 != term[number - 1] }
    if isInner, way.lastIsCharacter {
      var skipped = way
      while skipped.next < letters.count, goesOn(at: skipped.next),
        letters[skipped.next].scalar == letters[way.next - 1].scalar
      {
        skipped.steps.formUnion(noise(before: skipped.next))
        skipped.steps.insert("repeat")
        skipped.next += 1
      }
      if skipped.next > way.next { begun.append(skipped) }
    }
    return begun.flatMap { way -> [Way] in
      guard way.next < letters.count, number == 0 || goesOn(at: way.next) else { return [] }
      return readings(of: way.next, as: term[number]).flatMap { range, step -> [Way] in
        var next = way
        if number > 0 { next.steps.formUnion(noise(before: range.lowerBound)) }
        for inner in range.dropFirst() { next.steps.formUnion(noise(before: inner)) }
        if let step { next.steps.insert(step) }
        if letters[range].contains(where: \.isCapital) { next.steps.insert("case") }
        next.lastIsCharacter = range.count == 1 && step != "pinyin"
        next.lastIsSpelled = step == "pinyin"
        next.last = range
        if number == 0 {
          next.first = range
          (next.firstIsCharacter, next.firstIsSpelled) = (next.lastIsCharacter, next.lastIsSpelled)
        }
        next.next = range.upperBound
        return ways(next, term, number + 1)
      }
    }
  }

  /// What from a place on stands for a character, and the step it takes.
  private func readings(
    of place: Int, as wanted: Unicode.Scalar
  ) -> [(Range<Int>, String?)] {
    var found: [(Range<Int>, String?)] = []
    let scalar = letters[place].scalar
    let single = place..<place + 1
    if scalar == wanted {
      found.append((single, nil))
    } else {
      let sounds = Self.readings[scalar] ?? []
      if (Self.readings[wanted] ?? []).contains(where: sounds.contains) {
        found.append((single, "homophone"))
      }
      if Self.alike.contains(where: { $0.contains(scalar) && $0.contains(wanted) }) {
        found.append((single, "lookalike"))
      }
    }
    for spelling in Self.readings[wanted] ?? [] {
      let end = place + spelling.unicodeScalars.count
      if end <= letters.count,
        letters[place..<end].map(\.scalar).elementsEqual(spelling.unicodeScalars),
        (place + 1..<end).allSatisfy(goesOn), !areSyllables(place..<end)
      {
        found.append((place..<end, "pinyin"))
      }
    }
    if let halves = Self.halves[wanted], place + 1 < letters.count,
      letters[place...place + 1].map(\.scalar) == halves, goesOn(at: place + 1)
    {
      found.append((place..<place + 2, "split"))
    }
    return found
  }

  /// Whether separators divide letters into parts each of which is a syllable.
  private func areSyllables(_ range: Range<Int>) -> Bool {
    var parts = [""]
    for place in range {
      if place > range.lowerBound, letters[place].separators > 0 { parts.append("") }
      parts[parts.count - 1].unicodeScalars.append(letters[place].scalar)
    }
    return parts.count > 1 && parts.allSatisfy(Self.syllables.contains)
  }

  /// The span of a way with the repetitions at its ends; nil where a word goes on.
  private func finished(_ way: Way) -> (Range<Int>, Set<String>)? {
    guard let first = way.first else { return nil }
    var (start, end, steps) = (first.lowerBound, way.last.upperBound, way.steps)
    while way.firstIsCharacter, start > 0, repeats(at: start) {
      start -= 1
      steps.insert("repeat")
    }
    while way.lastIsCharacter, end < letters.count, repeats(at: end) {
      end += 1
      steps.insert("repeat")
    }
    if letters[start..<end].contains(where: \.isCapital) { steps.insert("case") }
    if continues(at: start) || continues(at: end) { return nil }
    return (letters[start].place..<letters[end - 1].place + 1, steps)
  }

  private func repeats(at place: Int) -> Bool {
    letters[place].scalar == letters[place - 1].scalar && noise(before: place).isEmpty
  }

  private func continues(at place: Int) -> Bool {
    guard place > 0, place < letters.count, letters[place].separators == 0 else { return false }
    let (one, other) = (letters[place - 1].scalar, letters[place].scalar)
    return ("a"..."z").contains(one) && ("a"..."z").contains(other)
      || ("0"..."9").contains(one) && ("0"..."9").contains(other)
  }

  private func goesOn(at place: Int) -> Bool { letters[place].separators <= 3 }

  private func noise(before place: Int) -> Set<String> {
    var steps: Set<String> = []
    if letters[place].separators > 0 { steps.insert("separator") }
    if letters[place].invisible > 0 { steps.insert("zero_width") }
    return steps
  }
}
