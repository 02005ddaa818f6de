/// Prepares phrases for the search.
struct PhraseIndexBuilder {
  private let phrases: PhraseList
  private let spelled: SpelledPhrases
  private let choice: AnchorChoice
  private let assignment: CodeAssignment
  /// The codes of all phrases, one after the other.
  private let sequence: [UInt16]
  private var records: [PhraseRecord] = []
  private var pairs: SlotTable<UInt32>
  private var triples: SlotTable<UInt64>

  /// Lays out the index of some phrases.
  static func write(
    _ phrases: PhraseList, _ characters: CharacterTable, to writer: inout SectionWriter
  ) {
    var builder = PhraseIndexBuilder(phrases, characters)
    builder.hang()
    builder.write(characters, to: &writer)
  }

  private init(_ phrases: PhraseList, _ characters: CharacterTable) {
    self.phrases = phrases
    spelled = SpelledPhrases(phrases, characters)
    choice = AnchorChoice(spelled)
    let assignment = CodeAssignment(choice)
    self.assignment = assignment
    sequence = spelled.numbers.map { assignment.codes[Int($0)] }
    records.reserveCapacity(phrases.count)
    pairs = SlotTable(expecting: phrases.count / 2)
    triples = SlotTable(expecting: phrases.count * 3 / 4)
  }

  /// Hangs every phrase on its anchor.
  private mutating func hang() {
    var start = 0
    for (phrase, end) in spelled.ends.enumerated() {
      let range = start..<Int(end)
      start = Int(end)
      var record = PhraseRecord(
        codeStart: UInt32(range.lowerBound), textEnd: phrases.ends[phrase],
        length: UInt16(clamping: range.count), anchor: UInt16(choice.places[phrase]))
      if !range.isEmpty { record.next = hang(UInt32(phrase + 1), range, Int(record.anchor)) }
      records.append(record)
    }
  }

  /// Puts a phrase before those that already hang on its anchor, and tells the first of them.
  private mutating func hang(_ phrase: UInt32, _ range: Range<Int>, _ anchor: Int) -> UInt32 {
    let place = range.lowerBound + anchor
    let pair =
      range.count == 1
      ? UInt32(sequence[place]) : PairHash.pair(sequence[place - 1], sequence[place])
    let slot = pairs.slot(of: pair)
    guard range.count > 1, let key = key(of: place, pair, in: range) else {
      let next = pairs.values[slot]
      pairs.values[slot] = phrase
      return next
    }
    let triple = triples.slot(of: key)
    let next = triples.values[triple]
    triples.values[triple] = phrase
    return next
  }

  /// The code that stands after a pair, or else before it, past its own repetitions.
  private func key(
    of place: Int, _ pair: UInt32, in range: Range<Int>
  ) -> UInt64? {
    if sequence[place] == sequence[place - 1] { return nil }
    var next = place + 1
    while next < range.upperBound, sequence[next] == sequence[place] { next += 1 }
    if next < range.upperBound {
      return PairHash.key(pair, .following, sequence[next])
    }
    next = place - 2
    while next >= range.lowerBound, sequence[next] == sequence[place - 1] { next -= 1 }
    return next >= range.lowerBound ? PairHash.key(pair, .preceding, sequence[next]) : nil
  }

  private func write(_ characters: CharacterTable, to writer: inout SectionWriter) {
    let bits = bitmapBits
    var bitmap = [UInt32](repeating: 0, count: 1 << (bits - 5))
    for pair in pairs.keys where pair != 0 {
      let bit = PairHash.bit(pair, shift: UInt32(32 - bits))
      bitmap[Int(bit >> 5)] |= 1 << (bit & 31)
    }
    let ranges = assignment.ranges
    writer.add([
      UInt32(32 - bits), UInt32(ranges.firsts), UInt32(ranges.seconds), UInt32(ranges.singles),
      UInt32(ranges.lastFirsts),
    ])
    writer.add(assignment.plane(spelled, characters))
    let distant = spelled.distant
    writer.add(distant)
    writer.add(distant.map { spelled.known($0).map { assignment.codes[Int($0)] } ?? 1 })
    writer.add(bitmap)
    writer.add(marks)
    writer.add(pairs.keys)
    writer.add(pairs.values)
    writer.add(triples.keys)
    writer.add(triples.values)
    writer.add(records)
    writer.add(sequence)
    writer.add(phrases.traits.map(\.packed))
    writer.add(phrases.text)
  }

  /// The bits that `PhraseIndex.isMarked` looks at.
  private var marks: [UInt32] {
    var size = 64
    while size < 1 << 20, size < (pairs.count + triples.count) / 2 { size *= 2 }
    var marks = [UInt32](repeating: 0, count: size)
    let shift = UInt32(27 - size.trailingZeroBitCount)
    func mark(_ pair: UInt32, _ side: PairSide, _ neighbour: UInt16) {
      let bit = PairHash.mark(pair, side, neighbour, shift: shift)
      marks[Int(bit >> 5)] |= 1 << (bit & 31)
    }
    for (pair, head) in zip(pairs.keys, pairs.values) where head != 0 { mark(pair, .alone, 0) }
    for key in triples.keys where key != 0 {
      let side: PairSide = key >> 49 == 0 ? .following : .preceding
      mark(UInt32(truncatingIfNeeded: key), side, UInt16(truncatingIfNeeded: key >> 32))
    }
    return marks
  }

  /// As many bits as leave thirty-one of thirty-two clear, within what the nearer caches hold.
  private var bitmapBits: Int {
    var bits = 13
    while bits < 23, 1 << bits < 32 * pairs.count { bits += 1 }
    return bits
  }
}
