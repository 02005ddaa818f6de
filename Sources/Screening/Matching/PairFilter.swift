import CVector

/// Goes through a text and lets through the places where some phrase may stand.
///
/// It never misses a pair that is some phrase's anchor, and lets through others: pairs whose hash is
/// the same, and what stands in bytes that are not well formed.
struct PairFilter {
  private let index: PhraseIndex
  private let characters: CharacterTable
  /// The code of the last character that was read.
  private(set) var previous = CharacterCode.other

  private let usesVectors: Bool

  /// Whether the processor has the vectors that the filter needs.
  static let canUseVectors = cvector_is_supported() != 0

  /// A filter for the phrases of an index.
  init(_ index: PhraseIndex, _ characters: CharacterTable, usesVectors: Bool) {
    self.usesVectors = usesVectors
    self.index = index
    self.characters = characters
  }

  /// The pair that stands for: here is a character that stands for several; read the text.
  static let unread: UInt32 = .max

  /// Searches a part of a text that is no longer than `Candidates.part`, and of which 64 bytes beyond
  /// the end may be read; answers where it ended.
  mutating func search(
    _ text: Bytes, from start: Int, to end: Int, _ candidates: Candidates
  ) -> Int {
    guard usesVectors else { return searchOneByOne(text, from: start, to: end, candidates) }
    var place = start
    while place < end {
      place = searchSixteenAtOnce(text, from: place, to: end, candidates)
      if place < end {
        place = searchOneByOne(text, from: place, to: min(place + 48, end), candidates)
      }
    }
    unsafe sift(candidates, vectorFilter(candidates))
    return place
  }

  /// The same by vectors, up to a character whose code has to be worked out.
  private mutating func searchSixteenAtOnce(
    _ text: Bytes, from start: Int, to end: Int, _ candidates: Candidates
  ) -> Int {
    var filter = unsafe vectorFilter(candidates)
    var count = UInt64(candidates.count)
    let place = unsafe cvector_read(
      &filter, text.elements.baseAddress, UInt64(start), UInt64(end), candidates.places,
      candidates.pairs, candidates.numbers, &count)
    candidates.count = Int(count)
    candidates.letterCount = unsafe Int(filter.letter_count)
    previous = unsafe UInt16(truncatingIfNeeded: filter.previous)
    return Int(place)
  }

  /// Keeps the candidates whose pair is some phrase's anchor, and whose neighbours are too.
  private func sift(_ candidates: Candidates, _ filter: cvector_filter) {
    candidates.count = unsafe withUnsafePointer(to: filter) { filter in
      let (places, pairs, numbers) = unsafe (
        candidates.places, candidates.pairs, candidates.numbers
      )
      let anchors = unsafe cvector_sift_pairs(
        filter, places, pairs, numbers, UInt64(candidates.count))
      return unsafe Int(cvector_sift_marks(filter, places, pairs, numbers, anchors))
    }
  }

  private func vectorFilter(_ candidates: Candidates) -> cvector_filter {
    unsafe cvector_filter(
      codes: index.codes.elements.baseAddress, bitmap: index.bitmap.elements.baseAddress,
      shift: index.shift, multiplier: PairHash.multiplier, firsts: UInt32(index.ranges.firsts),
      seconds: UInt32(index.ranges.seconds), singles: UInt32(index.ranges.singles),
      last_firsts: UInt32(index.ranges.lastFirsts), previous: UInt32(previous),
      marks: index.marks.elements.baseAddress, mark_shift: index.markShift,
      letters: candidates.letters, letter_count: UInt64(candidates.letterCount))
  }

  private mutating func searchOneByOne(
    _ text: Bytes, from start: Int, to end: Int, _ candidates: Candidates
  ) -> Int {
    var place = start
    var previous = previous
    let (codes, bitmap) = (index.codes, index.bitmap)
    let (shift, ranges) = (index.shift, index.ranges)
    while place < end {
      let here = place
      let word = text.word(at: place)
      var code: UInt16
      if word & 0xC0_C0F0 == 0x80_80E0 {
        let scalar = (word & 0x0F) << 12 | (word & 0x3F00) >> 2 | (word >> 16) & 0x3F
        code = codes[Int(scalar)]
        place += 3
      } else if word & 0x80 == 0 {
        code = codes[Int(word & 0x7F)]
        place += 1
      } else {
        (code, place) = self.code(text, at: place)
      }
      if code == CharacterCode.noise { continue }
      if code == CharacterCode.special {
        candidates.add(here, Self.unread)
        code = CharacterCode.other
      }
      let pair = PairHash.pair(previous, code)
      previous = code
      let bit = PairHash.bit(pair, shift: shift)
      let isAnchor = bitmap[Int(bit >> 5)] >> (bit & 31) & 1
      if isAnchor != 0 || ranges.isSingle(code) { candidates.add(here, pair) }
      candidates.read(code)
    }
    self.previous = previous
    return place
  }

  @inline(never)
  private func code(_ text: Bytes, at place: Int) -> (UInt16, Int) {
    let scalar = DecodedScalar(text[place..<place + 4], at: 0)
    return (index.code(of: scalar, characters), place + scalar.length)
  }
}

extension PhraseIndex {
  /// The code of a scalar of a text.
  @inline(__always)
  func code(of scalar: DecodedScalar, _ characters: CharacterTable) -> UInt16 {
    if scalar.value < 0x10000 { return codes[Int(scalar.value)] }
    guard scalar.isWellFormed else { return CharacterCode.other }
    let info = characters[scalar.value]
    if info.isNoise { return CharacterCode.noise }
    return info.expands ? CharacterCode.special : code(of: info.root)
  }
}
