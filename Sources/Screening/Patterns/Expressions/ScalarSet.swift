/// A set of scalars as ranges.
struct ScalarSet: Equatable, Sendable {
  /// The ranges: ascending, with at least one scalar between two.
  let ranges: [ClosedRange<UInt32>]
  /// A bit for each scalar of ASCII.
  private let low: UInt64
  private let high: UInt64

  init(_ ranges: [ClosedRange<UInt32>] = []) {
    let ordered = ranges.sorted { $0.lowerBound < $1.lowerBound }
    self.ranges = ordered.reduce(into: []) { joined, range in
      if let last = joined.last, range.lowerBound <= last.upperBound + 1 {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    (low, high) = self.ranges.reduce(into: (UInt64(0), UInt64(0))) { bits, range in
      guard range.lowerBound < 128 else { return }
      for scalar in range.lowerBound...min(range.upperBound, 127) {
        if scalar < 64 { bits.0 |= 1 << scalar } else { bits.1 |= 1 << (scalar - 64) }
      }
    }
  }

  /// How many scalars it has.
  var count: Int { ranges.reduce(0) { $0 + $1.count } }

  func contains(_ scalar: UInt32) -> Bool {
    if scalar < 64 { return low >> scalar & 1 != 0 }
    if scalar < 128 { return high >> (scalar - 64) & 1 != 0 }
    var (from, to) = (0, ranges.count)
    while from < to {
      let middle = (from + to) / 2
      if ranges[middle].upperBound < scalar { from = middle + 1 } else { to = middle }
    }
    return from < ranges.count && ranges[from].lowerBound <= scalar
  }

  /// The set with what each of its scalars reads as once some steps are undone.
  func closed(under undressing: Undressing) -> ScalarSet {
    let characters = undressing.characters
    var images: [ClosedRange<UInt32>] = []
    for range in ranges where range.lowerBound < 0x10000 {
      for scalar in range.lowerBound...min(range.upperBound, 0xFFFF) {
        let info = characters[scalar]
        guard info.expands || info.root != scalar else { continue }
        let read = undressing.folded(scalar, info)
        if read.count == 1, read[0] != scalar { images.append(read[0]...read[0]) }
      }
    }
    for (start, bits) in zip(characters.runs, characters.runInfos) where contains(start) {
      let info = CharacterInfo(bits: bits)
      guard !info.expands, info.root != CharacterInfo.itself else { continue }
      images += undressing.folded(start, info).map { $0...$0 }
    }
    return ScalarSet(ranges + images)
  }
}

extension Undressing {
  /// What a scalar reads as.
  func folded(_ scalar: UInt32, _ info: CharacterInfo) -> [UInt32] {
    steps.isSuperset(of: info.steps) && !info.expands
      ? [info.root] : FoldingLinks.shared.folded(scalar, undoing: steps).scalars
  }
}
