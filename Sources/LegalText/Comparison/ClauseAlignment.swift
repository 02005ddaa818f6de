/// Which clauses of two texts are the same: each of either text stands in one pair, with its
/// counterpart or alone.
struct ClauseAlignment {
  /// The places of counterparts, in the order of the later text; clauses that only the earlier text
  /// has stand behind the one before them.
  private(set) var pairs: [(earlier: Int?, later: Int?)] = []
  private let earlier: [ClauseWords]
  private let later: [ClauseWords]
  private var counterparts: [Int?]
  private var isTaken: [Bool]

  init(_ earlier: [Node], _ later: [Node]) {
    self.earlier = earlier.map(ClauseWords.init)
    self.later = later.map(ClauseWords.init)
    counterparts = Array(repeating: nil, count: later.count)
    isTaken = Array(repeating: false, count: earlier.count)
    let places = Dictionary(
      earlier.enumerated().map { ($0.element.address, $0.offset) },
      uniquingKeysWith: { one, _ in one })
    pairAtHome(later, places) { $0.words == $1.words }
    pairEqual()
    pairAtHome(later, places) { $0.likeness(to: $1) >= 0.5 }
    pairAlike()
    pairAtHome(later, places) { $0.likeness(to: $1) >= 0.2 }
    order()
  }

  /// Pairs clauses with the same address.
  private mutating func pairAtHome(
    _ nodes: [Node], _ places: [String: Int], _ agree: (ClauseWords, ClauseWords) -> Bool
  ) {
    for (place, node) in nodes.enumerated() where counterparts[place] == nil {
      guard let home = places[node.address], !isTaken[home], agree(earlier[home], later[place])
      else { continue }
      pair(home, place)
    }
  }

  /// Pairs clauses with the same words, where no others have them.
  private mutating func pairEqual() {
    var places: [String: [Int]] = [:]
    for (place, clause) in earlier.enumerated() where !isTaken[place] && clause.isTelling {
      places[clause.words, default: []].append(place)
    }
    for (place, clause) in later.enumerated() where counterparts[place] == nil {
      guard let first = places[clause.words]?.first else { continue }
      places[clause.words]?.removeFirst()
      pair(first, place)
    }
  }

  /// Pairs clauses that have most of their words in common, looking near the place where the clause
  /// before has its counterpart.
  private mutating func pairAlike() {
    var expected = 0
    for place in later.indices {
      if let known = counterparts[place] {
        expected = known + 1
        continue
      }
      let near = max(0, expected - Self.reach)..<min(earlier.count, expected + Self.reach)
      let best = near.filter { !isTaken[$0] }
        .map { ($0, earlier[$0].likeness(to: later[place])) }.max { $0.1 < $1.1 }
      if let (found, likeness) = best, likeness >= 0.5 {
        pair(found, place)
        expected = found + 1
      }
    }
  }

  /// How many clauses away a counterpart is looked for.
  private static let reach = 60

  private mutating func pair(_ one: Int, _ other: Int) {
    counterparts[other] = one
    isTaken[one] = true
  }

  private mutating func order() {
    var followers: [Int: [Int]] = [:]
    let places = Dictionary(
      counterparts.enumerated().compactMap { place, home in home.map { ($0, place) } },
      uniquingKeysWith: { one, _ in one })
    var anchor = -1
    for place in earlier.indices {
      if isTaken[place] {
        anchor = places[place] ?? anchor
      } else {
        followers[anchor, default: []].append(place)
      }
    }
    pairs = (followers[-1] ?? []).map { ($0, nil) }
    for place in later.indices {
      pairs.append((counterparts[place], place))
      pairs += (followers[place] ?? []).map { ($0, nil) }
    }
  }
}

/// The words of a clause without its number, and what of them can be compared quickly.
struct ClauseWords {
  let words: String
  private let shingles: [UInt32]

  init(_ node: Node) {
    var texts = node.texts
    if let label = node.label, let first = texts.first, first.hasPrefix(label) {
      texts[0] = String(first.dropFirst(label.count))
    }
    words = texts.joined(separator: "\n")
    let scalars = words.unicodeScalars.filter { !$0.properties.isWhitespace }.map(\.value)
    shingles = zip(scalars, scalars.dropFirst()).map { $0 << 11 ^ $1 }.sorted()
  }

  /// Whether there are enough words to know the clause by.
  var isTelling: Bool { shingles.count >= 3 }

  /// How much two clauses have in common: 0…1 (the coefficient of Dice over pairs of characters).
  func likeness(to other: ClauseWords) -> Double {
    let total = shingles.count + other.shingles.count
    guard total > 0 else { return words == other.words ? 1 : 0 }
    var (one, two, common) = (0, 0, 0)
    while one < shingles.count, two < other.shingles.count {
      if shingles[one] == other.shingles[two] {
        (one, two, common) = (one + 1, two + 1, common + 1)
      } else if shingles[one] < other.shingles[two] {
        one += 1
      } else {
        two += 1
      }
    }
    return 2 * Double(common) / Double(total)
  }
}
