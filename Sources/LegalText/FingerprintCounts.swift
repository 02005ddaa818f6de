/// Counts fingerprints, in a table that is probed from where a fingerprint points to (Knuth, The Art of
/// Computer Programming, volume 3, algorithm 6.4 L).
struct FingerprintCounts {
  /// As many as a power of two, of which at most three quarters are taken; 0 is an empty one.
  private var slots: [UInt64]
  private var taken = 0
  /// How often those were counted that were counted more than once.
  private var repeats: [UInt64: Int32] = [:]

  /// A table that has not to grow for so many fingerprints.
  init(for count: Int) {
    var size = 64
    while 3 * size < 4 * count { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
  }

  /// Counts a fingerprint; answers how often it was counted, with this time.
  mutating func add(_ fingerprint: Fingerprint) -> Int32 {
    let value = max(fingerprint.value, 1)
    let place = place(of: value)
    guard slots[place] == 0 else {
      let count = repeats[value, default: 1] + 1
      repeats[value] = count
      return count
    }
    slots[place] = value
    taken += 1
    if 4 * taken > 3 * slots.count { grow() }
    return 1
  }

  /// The slot of a fingerprint, or the empty one where it belongs.
  private func place(of value: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: value) & (slots.count - 1)
    while slots[place] != 0, slots[place] != value { place = (place + 1) & (slots.count - 1) }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for value in old where value != 0 { slots[place(of: value)] = value }
  }
}
