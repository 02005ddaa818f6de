/// The keys that the characters of a text offer: those of all characters that each may stand for under
/// some steps.
struct OfferedKeys: Sendable {
  /// The first key that each of U+0000…U+FFFF offers.
  private let first: [UInt16]
  /// A bit for each of them that offers more.
  private let offersMore: [UInt64]
  /// A bit for each of them that may stand for another.
  private let standsForOthers: [UInt64]
  /// All keys of characters that offer several, or lie above U+FFFF.
  private let all: [UInt32: [UInt16]]

  init(_ steps: StepSet) {
    var first = (UInt32(0)..<0x10000).map(SubstitutionKey.hash)
    var offersMore = [UInt64](repeating: 0, count: 0x10000 / 64)
    var standsForOthers = offersMore
    var all: [UInt32: [UInt16]] = [:]
    for character in Self.special {
      let offered = Self.offered(by: character, steps)
      if character < 0x10000 {
        first[Int(character)] = offered[0]
        if Self.standsForOthers(character, steps) {
          standsForOthers[Int(character / 64)] |= 1 << UInt64(character % 64)
        }
        if offered.count == 1 { continue }
        offersMore[Int(character / 64)] |= 1 << UInt64(character % 64)
      }
      all[character] = offered
    }
    (self.first, self.offersMore, self.all) = (first, offersMore, all)
    self.standsForOthers = standsForOthers
  }

  /// Goes through the keys that a character offers.
  @inline(__always)
  func forEachKey(of character: UInt32, _ body: (UInt16) -> Void) {
    if character < 0x10000, offersMore[Int(character / 64)] >> UInt64(character % 64) & 1 == 0 {
      body(first[Int(character)])
    } else {
      for key in all[character] ?? [SubstitutionKey.hash(character)] { body(key) }
    }
  }

  /// Whether a character may stand for another; one above U+FFFF is always said to.
  @inline(__always)
  func standsForOthers(_ character: UInt32) -> Bool {
    character >= 0x10000
      || standsForOthers[Int(character / 64)] >> UInt64(character % 64) & 1 != 0
  }

  private static func standsForOthers(_ character: UInt32, _ steps: StepSet) -> Bool {
    steps.contains(.homophone) && !Syllables.shared.readings(of: character).isEmpty
      || steps.contains(.lookalike) && !Likenesses.shared.members(with: character).isEmpty
  }

  /// The characters whose keys are not merely a hash of themselves.
  private static var special: [UInt32] {
    Array(
      Set(Syllables.shared.characters)
        .union(Likenesses.shared.characters)
        .union(FoldingTables.all.first { $0.step == .numeral }?.pairs.map(\.0) ?? []))
  }

  private static func offered(by character: UInt32, _ steps: StepSet) -> [UInt16] {
    let own = SubstitutionKey.keys(of: character)
    var offered = steps.contains(.homophone) ? own : [own[0]]
    guard steps.contains(.lookalike) else { return offered }
    for other in Likenesses.shared.members(with: character) {
      let key = SubstitutionKey.keys(of: other)[0]
      if !offered.contains(key) { offered.append(key) }
    }
    return offered
  }
}
