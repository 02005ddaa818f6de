/// Clauses of two texts that have most of their words in common.
struct LikeClauses {
  /// A clause of each text, and how much they have in common.
  struct Pair {
    let earlier: Int
    let later: Int
    let likeness: Double
  }

  /// How much clauses must have in common to be taken for the same where nothing else speaks for it.
  static let threshold = 0.5
  /// How many comparisons of one clause with another are worth their time between the same clauses.
  private static let patience = 1024
  /// In how many clauses a pair of characters may stand that tells one of them from others.
  private static let telling = 8

  private let earlier: ComparedText
  private let later: ComparedText
  private var shingles: (earlier: [Int: Shingles], later: [Int: Shingles]) = ([:], [:])

  init(_ earlier: ComparedText, _ later: ComparedText) {
    self.earlier = earlier
    self.later = later
  }

  /// How much two clauses have in common: 0…1.
  mutating func likeness(_ one: Int, _ other: Int) -> Double {
    shinglesOfEarlier(one).likeness(to: shinglesOfLater(other))
  }

  /// The pairs between which most is in common, in the order of both texts, of clauses that stand
  /// between the same clauses; of too many only those that are found as anywhere.
  mutating func inOrder(_ ones: [Int], _ others: [Int]) -> [Pair] {
    guard ones.count * others.count <= Self.patience else { return anywhere(ones, others) }
    // The most that the clauses from two places on have in common.
    let width = others.count + 1
    var best = [Double](repeating: 0, count: (ones.count + 1) * width)
    var gains = best
    for one in ones.indices.reversed() {
      for other in others.indices.reversed() {
        let gain = gain(ones[one], others[other])
        gains[one * width + other] = gain
        best[one * width + other] = max(
          best[(one + 1) * width + other], best[one * width + other + 1],
          gain + best[(one + 1) * width + other + 1])
      }
    }
    var pairs: [Pair] = []
    var (one, other) = (0, 0)
    while one < ones.count, other < others.count {
      let (here, gain) = (best[one * width + other], gains[one * width + other])
      if gain > 0, here == gain + best[(one + 1) * width + other + 1] {
        pairs.append(Pair(earlier: ones[one], later: others[other], likeness: gain))
        (one, other) = (one + 1, other + 1)
      } else if here == best[(one + 1) * width + other] {
        one += 1
      } else {
        other += 1
      }
    }
    return pairs
  }

  /// What a pair in order is worth: what it has in common, and a little more for the same name.
  private mutating func gain(_ one: Int, _ other: Int) -> Double {
    let likeness = likeness(one, other)
    guard likeness >= Self.threshold else { return 0 }
    let isNamesake = earlier.clauses[one].name == later.clauses[other].name
    return likeness + (isNamesake ? 0.1 : 0)
  }

  /// The pairs between which most is in common, wherever they stand. Pairs of characters that only
  /// few clauses have point to them.
  mutating func anywhere(_ ones: [Int], _ others: [Int]) -> [Pair] {
    guard !ones.isEmpty, !others.isEmpty else { return [] }
    var places: [UInt32: [Int]] = [:]
    for one in ones {
      for value in shinglesOfEarlier(one).distinct { places[value, default: []].append(one) }
    }
    var found: [Pair] = []
    for other in others {
      var votes: [Int: Int] = [:]
      for value in shinglesOfLater(other).distinct {
        guard let clauses = places[value], clauses.count <= Self.telling else { continue }
        for clause in clauses { votes[clause, default: 0] += 1 }
      }
      let best = votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3)
      for (one, _) in best {
        let likeness = likeness(one, other)
        if likeness >= Self.threshold {
          found.append(Pair(earlier: one, later: other, likeness: likeness))
        }
      }
    }
    return Self.distinct(found)
  }

  /// The best of pairs, each clause in one at most.
  private static func distinct(_ pairs: [Pair]) -> [Pair] {
    var (ones, others): (Set<Int>, Set<Int>) = ([], [])
    let ordered = pairs.sorted {
      ($1.likeness, $0.later, $0.earlier) < ($0.likeness, $1.later, $1.earlier)
    }
    return ordered.filter { pair in
      guard !ones.contains(pair.earlier), !others.contains(pair.later) else { return false }
      ones.insert(pair.earlier)
      others.insert(pair.later)
      return true
    }
  }

  private mutating func shinglesOfEarlier(_ clause: Int) -> Shingles {
    if let known = shingles.earlier[clause] { return known }
    let made = Shingles(earlier.words(of: clause))
    shingles.earlier[clause] = made
    return made
  }

  private mutating func shinglesOfLater(_ clause: Int) -> Shingles {
    if let known = shingles.later[clause] { return known }
    let made = Shingles(later.words(of: clause))
    shingles.later[clause] = made
    return made
  }
}

extension Shingles {
  /// Each value once.
  fileprivate var distinct: [UInt32] {
    values.indices.filter { $0 == 0 || values[$0] != values[$0 - 1] }.map { values[$0] }
  }
}
