/// Phrases prepared for the search: what the filter and the check of its candidates look up.
///
/// Every character that some phrase has is given a code; the characters that fold to the same one
/// share it. Each phrase hangs on one pair of neighbouring codes, its anchor, and the longer ones on
/// the code before or after the pair too.
struct PhraseIndex: Sendable {
  /// The codes of U+0000…U+FFFF.
  let codes: MemoryView<UInt16>
  /// Roots above U+FFFF that have a code, ascending, and their codes.
  let distantRoots: MemoryView<UInt32>
  let distantCodes: MemoryView<UInt16>
  /// A bit for each hash of a pair that is some phrase's anchor.
  let bitmap: MemoryView<UInt32>
  /// A bit for each hash of what phrases hang on: a pair alone, or with a neighbour.
  let marks: MemoryView<UInt32>
  /// An open hash table of the pairs, and what hangs on each.
  let pairKeys: MemoryView<UInt32>
  let pairValues: MemoryView<UInt32>
  /// An open hash table of pairs with a neighbour, and the first phrase of each.
  let tripleKeys: MemoryView<UInt64>
  let tripleHeads: MemoryView<UInt32>
  let records: MemoryView<PhraseRecord>
  let phraseCodes: MemoryView<UInt16>
  let traits: MemoryView<UInt64>
  let text: Bytes
  /// How far a pair's hash is shifted to become the place of its bit.
  let shift: UInt32
  /// What the order of the codes tells.
  let ranges: CodeRanges

  init(_ reader: inout SectionReader) {
    let numbers = reader.section(of: UInt32.self)
    let codes = numbers.dropFirst().map { UInt16(truncatingIfNeeded: $0) } + [0, 0, 0, 0]
    shift = numbers.isEmpty ? 27 : min(max(numbers[0], 8), 27)
    ranges = CodeRanges(
      firsts: codes[0], seconds: codes[1], singles: codes[2], lastFirsts: codes[3])
    self.codes = reader.section(of: UInt16.self)
    distantRoots = reader.section(of: UInt32.self)
    distantCodes = reader.section(of: UInt16.self)
    bitmap = reader.section(of: UInt32.self)
    marks = reader.section(of: UInt32.self)
    pairKeys = reader.section(of: UInt32.self)
    pairValues = reader.section(of: UInt32.self)
    tripleKeys = reader.section(of: UInt64.self)
    tripleHeads = reader.section(of: UInt32.self)
    records = reader.section(of: PhraseRecord.self)
    phraseCodes = reader.section(of: UInt16.self)
    traits = reader.section(of: UInt64.self)
    text = reader.section(of: UInt8.self)
  }

  /// Whether the tables are as large as one another require.
  var isConsistent: Bool {
    codes.count == 0x10001 && bitmap.count == 1 << (27 - Int(shift))
      && distantRoots.count == distantCodes.count && pairKeys.count == pairValues.count
      && marks.count.nonzeroBitCount == 1 && marks.count <= 1 << 20
      && tripleKeys.count == tripleHeads.count
      && pairKeys.count.nonzeroBitCount == 1
      && tripleKeys.count.nonzeroBitCount == 1 && records.count == traits.count
  }

  var isEmpty: Bool { records.isEmpty }

  /// How far a mark's hash is shifted to become the place of its bit.
  var markShift: UInt32 { UInt32(27 - marks.count.trailingZeroBitCount) }

  /// Whether some phrase may hang on a pair alone, or with a neighbour on one side.
  @inline(__always)
  func isMarked(_ pair: UInt32, _ side: PairSide, _ neighbour: UInt16) -> Bool {
    let bit = PairHash.mark(pair, side, neighbour, shift: markShift)
    return marks[Int(bit &>> 5)] &>> (bit & 31) & 1 != 0
  }

  /// What hangs on a pair of codes; zero for nothing.
  @inline(__always)
  func value(ofPair pair: UInt32) -> UInt32 {
    let mask = UInt32(truncatingIfNeeded: pairKeys.count - 1)
    var slot = PairHash.slot(pair) & mask
    while true {
      let key = pairKeys[Int(slot)]
      if key == pair { return pairValues[Int(slot)] }
      if key == 0 { return 0 }
      slot = (slot + 1) & mask
    }
  }

  /// The first phrase that hangs on a pair with a neighbour, counted from 1; zero for none.
  @inline(__always)
  func head(ofTriple key: UInt64) -> UInt32 {
    let mask = UInt64(tripleKeys.count - 1)
    var slot = PairHash.slot(key) & mask
    while true {
      let found = tripleKeys[Int(slot)]
      if found == key { return tripleHeads[Int(slot)] }
      if found == 0 { return 0 }
      slot = (slot + 1) & mask
    }
  }

  /// Has the slot of a triple at hand soon.
  @inline(__always)
  func prepare(forTriple key: UInt64) {
    let slot = Int(truncatingIfNeeded: PairHash.slot(key) & UInt64(tripleKeys.count - 1))
    tripleKeys.prefetch(slot)
    tripleHeads.prefetch(slot)
  }

  /// The words of a phrase.
  func words(of phrase: Int) -> Bytes {
    let start = phrase == 0 ? 0 : Int(records[phrase - 1].textEnd)
    let end = Int(records[phrase].textEnd)
    return text.part(start, end)
  }

  /// The code of a root above U+FFFF.
  func code(ofDistant root: UInt32) -> UInt16 {
    var (low, high) = (0, distantRoots.count)
    while low < high {
      let middle = (low + high) / 2
      if distantRoots[middle] < root { low = middle + 1 } else { high = middle }
    }
    guard low < distantRoots.count, distantRoots[low] == root else { return CharacterCode.other }
    return distantCodes[low]
  }
}

/// What the check of a candidate needs of a phrase, in 16 bytes.
struct PhraseRecord: BitwiseCopyable {
  /// Where its codes begin.
  var codeStart: UInt32 = 0
  /// Where its words end in the text.
  var textEnd: UInt32 = 0
  /// The next phrase that hangs on the same, counted from 1; zero for none.
  var next: UInt32 = 0
  /// How many codes it has.
  var length: UInt16 = 0
  /// The place of the second code of its anchor.
  var anchor: UInt16 = 0
}

/// The codes with a meaning of their own.
enum CharacterCode {
  /// A character that takes no part in what is read.
  static let noise: UInt16 = 0
  /// A character that no phrase has.
  static let other: UInt16 = 1
  /// The first code of a character that some phrase has.
  static let first: UInt16 = 2
  /// A character that stands for several, or lies above U+FFFF: its code has to be worked out.
  static let special: UInt16 = 0xFFFF
}

/// The hashes of pairs of codes.
enum PairHash {
  static let multiplier: UInt32 = 0x9E37_79B1

  /// The place of a pair's bit.
  @inline(__always)
  static func bit(_ pair: UInt32, shift: UInt32) -> UInt32 { (pair &* multiplier) &>> shift }

  @inline(__always)
  static func slot(_ pair: UInt32) -> UInt32 {
    let mixed = (pair ^ (pair &>> 15)) &* 0x85EB_CA6B
    return mixed ^ (mixed &>> 13)
  }

  @inline(__always)
  static func slot(_ key: UInt64) -> UInt64 {
    let mixed = (key ^ (key &>> 32)) &* 0x9FB2_1C65_1E98_DF25
    return mixed ^ (mixed &>> 28)
  }

  /// The pair of two codes.
  @inline(__always)
  static func pair(_ first: UInt16, _ second: UInt16) -> UInt32 {
    UInt32(first) << 16 | UInt32(second)
  }

  /// The key of a pair with a neighbour.
  @inline(__always)
  static func key(_ pair: UInt32, _ side: PairSide, _ neighbour: UInt16) -> UInt64 {
    UInt64(pair) | UInt64(neighbour) << 32 | UInt64(side.rawValue) << 48
  }

  /// The place of the mark of a pair alone, or with a neighbour.
  @inline(__always)
  static func mark(_ pair: UInt32, _ side: PairSide, _ neighbour: UInt16, shift: UInt32) -> UInt32 {
    let beside = (UInt32(neighbour) | side.rawValue << 16) &* 0x85EB_CA6B
    let mixed = (pair &* multiplier) ^ beside
    return ((mixed ^ (mixed &>> 15)) &* 0xC2B2_AE35) &>> shift
  }
}

/// What a phrase asks for beside its pair.
enum PairSide: UInt32 {
  /// Nothing.
  case alone = 0
  /// The code that follows.
  case following = 1
  /// The code that precedes.
  case preceding = 2
}
