/// The pairs of neighbouring characters by which phrases are looked for.
///
/// A pair is the better the rarer it is in a text, and the rarer the characters are that begin or end
/// the pairs of all phrases together: the search reads every character, but looks up only pairs whose
/// first and second character both occur in such a place.
struct AnchorChoice {
  /// The place of the pair's second character in each phrase; 0 for a phrase of one character.
  private(set) var places: [UInt8]
  /// Whether a character begins some pair.
  private(set) var begins: [Bool]
  /// Whether a character ends some pair.
  private(set) var ends: [Bool]
  /// Whether a character is a phrase by itself.
  private(set) var isSingle: [Bool]
  private let frequencies: [Float]
  private let pairCounts: [UInt16]
  private var beginMass: Float = 0
  private var endMass: Float = 0

  private static let countBits: UInt32 = 22
  /// What looking up a pair costs beside reading a character.
  private static let lookupCost: Float = 20
  /// What a pair costs, for each phrase that has it, where they are a crowd: more than any other.
  private static let crowdCost: Float = 1e9
  /// From how many on phrases do not hang on a pair that have another: where one of them stands in a
  /// text, it is compared with all. Of words hardly any do, but numbers in a row begin alike.
  private static let crowd: Float = 4096

  init(_ phrases: SpelledPhrases) {
    places = Array(repeating: 0, count: phrases.ends.count)
    begins = Array(repeating: false, count: phrases.roots.count)
    ends = begins
    isSingle = begins
    frequencies = CharacterFrequency.shares(of: phrases.roots)
    pairCounts = Self.count(phrases)
    phrases.forEach { phrase, range in
      if range.count == 1 { isSingle[Int(phrases.numbers[range.lowerBound])] = true }
      if range.count == 2 { choose(1, range, phrases.numbers, phrase) }
    }
    phrases.forEach { phrase, range in
      if range.count > 2 { choose(best(range, phrases.numbers), range, phrases.numbers, phrase) }
    }
  }

  private mutating func choose(
    _ place: Int, _ range: Range<Int>, _ numbers: [UInt16], _ phrase: Int
  ) {
    places[phrase] = UInt8(truncatingIfNeeded: place)
    let first = Int(numbers[range.lowerBound + place - 1])
    let second = Int(numbers[range.lowerBound + place])
    if !begins[first] {
      begins[first] = true
      beginMass += frequencies[first]
    }
    if !ends[second] {
      ends[second] = true
      endMass += frequencies[second]
    }
  }

  /// The place of the pair that costs least, of those whose place can be told in a byte; a pair of the
  /// same character serves where there is no other.
  private func best(_ range: Range<Int>, _ numbers: [UInt16]) -> Int {
    var best = (place: 1, cost: Float.infinity)
    for place in range.prefix(256).dropFirst() {
      let (first, second) = (numbers[place - 1], numbers[place])
      if first == second { continue }
      let cost = cost(first, second)
      if cost < best.cost { best = (place - range.lowerBound, cost) }
    }
    return best.place
  }

  @inline(__always)
  private func cost(_ first: UInt16, _ second: UInt16) -> Float {
    let (one, other) = (frequencies[Int(first)], frequencies[Int(second)])
    let count = Float(pairCounts[Self.slot(first, second)])
    if count >= Self.crowd { return count * Self.crowdCost }
    let expected = one * other * (1 + 32 * count * count)
    return Self.lookupCost * expected + (begins[Int(first)] ? 0 : one * endMass)
      + (ends[Int(second)] ? 0 : other * beginMass)
  }

  /// How often the phrases themselves have each pair, by its hash.
  private static func count(_ phrases: SpelledPhrases) -> [UInt16] {
    var counts = [UInt16](repeating: 0, count: 1 << countBits)
    phrases.forEach { _, range in
      for place in range.dropFirst() {
        let slot = slot(phrases.numbers[place - 1], phrases.numbers[place])
        if counts[slot] < .max { counts[slot] += 1 }
      }
    }
    return counts
  }

  @inline(__always)
  private static func slot(_ first: UInt16, _ second: UInt16) -> Int {
    Int(PairHash.bit(PairHash.pair(first, second), shift: 32 - countBits))
  }
}
