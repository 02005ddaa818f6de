/// Gathers what every scalar is from the folding links, the ranges of noise and the Unicode Character
/// Database.
struct CharacterTableBuilder {
  private(set) var plane: [UInt32]
  private(set) var runs: [UInt32] = []
  private(set) var runInfos: [UInt32] = []
  private(set) var expansionEnds: [UInt32] = []
  private(set) var expansionScalars: [UInt32] = []
  private let links: FoldingLinks

  /// The table that the executable works with, made when it is first needed.
  static let shared = CharacterTableBuilder(links: .shared)

  init(links: FoldingLinks) {
    self.links = links
    plane = Array(0..<0x10000)
    var distant: [UInt32: CharacterInfo] = [:]
    markNoise(&distant)
    markWriting()
    for source in links.sources {
      let info = info(of: source)
      if source < 0x10000 { plane[Int(source)] = info.bits } else { distant[source] = info }
    }
    makeRuns(distant)
  }

  private mutating func info(of source: UInt32) -> CharacterInfo {
    let (roots, steps) = links.folded(source, undoing: .folding)
    var info = CharacterInfo(itself: roots.first ?? source)
    info.steps = steps
    if roots.count == 1 {
      let writing = CharacterWriting(of: info.root)
      info.isDigit = writing == .digit
      info.isInWord = writing == .word
      let root = info.root < 0x10000 ? CharacterInfo(bits: plane[Int(info.root)]) : info
      info.isSeparator = root.isSeparator
      info.isZeroWidth = root.isZeroWidth
    } else {
      info.expands = true
      info.root = UInt32(expansionEnds.count)
      expansionScalars += roots
      expansionEnds.append(UInt32(expansionScalars.count))
    }
    return info
  }

  private mutating func markNoise(_ distant: inout [UInt32: CharacterInfo]) {
    for range in NoiseRange.all {
      for scalar in range.scalars where scalar < 0x10000 {
        plane[Int(scalar)] = range.mark(CharacterInfo(bits: plane[Int(scalar)])).bits
      }
    }
  }

  private mutating func markWriting() {
    for scalar in UInt32(0)..<0x10000 where plane[Int(scalar)] == scalar {
      var info = CharacterInfo(itself: scalar)
      let writing = CharacterWriting(of: scalar)
      info.isDigit = writing == .digit
      info.isInWord = writing == .word
      plane[Int(scalar)] = info.bits
    }
  }

  /// Joins what is known of the further planes into runs.
  private mutating func makeRuns(_ distant: [UInt32: CharacterInfo]) {
    var starts: [UInt32: CharacterInfo] = [0x10000: Self.plain]
    for range in NoiseRange.all where range.scalars.upperBound >= 0x10000 {
      starts[max(range.scalars.lowerBound, 0x10000)] = range.mark(Self.plain)
      let next = range.scalars.upperBound + 1
      if starts[next] == nil { starts[next] = Self.plain }
    }
    let ground = starts.sorted { $0.key < $1.key }
    var next = 0
    for (scalar, info) in distant.sorted(by: { $0.key < $1.key }) {
      let after = scalar + 1
      while next < ground.count, ground[next].key <= after { next += 1 }
      if starts[after] == nil { starts[after] = ground[next - 1].value }
      starts[scalar] = info
    }
    for (start, info) in starts.sorted(by: { $0.key < $1.key }) where start <= 0x10FFFF {
      runs.append(start)
      runInfos.append(info.bits)
    }
  }

  private static let plain = CharacterInfo(itself: CharacterInfo.itself)
}
