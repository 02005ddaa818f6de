/// Terms some of whose characters others may stand for, by the keys of their first three characters.
struct SubstitutionIndex: Sendable {
  /// The costly steps that are undone for some of the terms.
  let steps: StepSet
  /// How many characters the longest of the terms has.
  let longest: Int
  /// Whether some term has a single character.
  let hasSingles: Bool
  /// A bit for each hash of the keys that begin a term of several characters.
  let bitmap: MemoryView<UInt32>
  /// An open hash table of prefixes, and the first entry of each, counted from 1.
  let prefixes: MemoryView<UInt64>
  let heads: MemoryView<UInt32>
  /// The term of each entry, and the next entry of the same prefix, counted from 1.
  let phrases: MemoryView<UInt32>
  let next: MemoryView<UInt32>
  /// How far a pair's hash is shifted to become the place of its bit.
  private let shift: UInt32

  init(_ reader: inout SectionReader) {
    let numbers = reader.section(of: UInt32.self)
    let isWhole = numbers.count == 4
    shift = isWhole ? min(max(numbers[0], 8), 27) : 27
    steps = StepSet(rawValue: isWhole ? UInt16(truncatingIfNeeded: numbers[1]) : 0)
    hasSingles = isWhole && numbers[2] != 0
    longest = isWhole ? Int(numbers[3]) : 0
    bitmap = reader.section(of: UInt32.self)
    prefixes = reader.section(of: UInt64.self)
    heads = reader.section(of: UInt32.self)
    phrases = reader.section(of: UInt32.self)
    next = reader.section(of: UInt32.self)
  }

  /// Whether the tables are as large as one another require.
  var isConsistent: Bool {
    bitmap.count == 1 << (27 - Int(shift)) && prefixes.count == heads.count
      && prefixes.count.nonzeroBitCount == 1 && phrases.count == next.count
  }

  var isEmpty: Bool { phrases.isEmpty }

  /// Whether a term may begin with two keys.
  @inline(__always)
  func mayBegin(with first: UInt16, _ second: UInt16) -> Bool {
    let bit = PairHash.bit(PairHash.pair(first, second), shift: shift)
    return bitmap[Int(bit >> 5)] >> (bit & 31) & 1 != 0
  }

  /// Goes through the terms with a prefix.
  @inline(__always)
  func forEachPhrase(with prefix: UInt64, _ body: (Int) -> Void) {
    let mask = UInt64(prefixes.count - 1)
    var slot = PairHash.slot(prefix) & mask
    while prefixes[Int(slot)] != prefix {
      if prefixes[Int(slot)] == 0 { return }
      slot = (slot + 1) & mask
    }
    var entry = Int(heads[Int(slot)])
    while entry > 0, entry <= phrases.count {
      body(Int(phrases[entry - 1]))
      entry = Int(next[entry - 1])
    }
  }
}

/// The keys of the first characters of a term, up to three, packed into 64 bits.
enum SubstitutionPrefix {
  static let longest = 3

  @inline(__always)
  static func of(_ first: UInt16) -> UInt64 { UInt64(first) }

  @inline(__always)
  static func of(_ first: UInt16, _ second: UInt16) -> UInt64 {
    UInt64(first) | UInt64(second) << 16
  }

  @inline(__always)
  static func of(_ first: UInt16, _ second: UInt16, _ third: UInt16) -> UInt64 {
    of(first, second) | UInt64(third) << 32
  }
}
