/// Phrases in the order of a lexicon, held in one piece so that a million of them take little room.
public struct PhraseList: Sendable {
  /// The bytes of all phrases, one after the other.
  private(set) var text: [UInt8] = []
  /// Where each ends.
  private(set) var ends: [UInt32] = []
  /// What is said of each.
  private(set) var traits: [PhraseTraits] = []

  /// An empty list.
  public init() {}

  /// How many phrases there are.
  public var count: Int { ends.count }

  /// Makes room for phrases of so many bytes in all.
  public mutating func reserve(count: Int, bytes: Int) {
    text.reserveCapacity(bytes)
    ends.reserveCapacity(count)
    traits.reserveCapacity(count)
  }

  /// Adds a phrase.
  public mutating func append(_ bytes: some Sequence<UInt8>, _ traits: PhraseTraits) {
    text.append(contentsOf: bytes)
    ends.append(UInt32(text.count))
    self.traits.append(traits)
  }

  /// Adds a phrase, unless it is none (see `Phrase.init(_:)`).
  public mutating func add(_ bytes: ArraySlice<UInt8>, _ traits: PhraseTraits) -> Bool {
    let isPhrase = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe PhraseCheck.isPhrase(MemoryView(buffer))
    }
    if isPhrase { append(bytes, traits) }
    return isPhrase
  }

  /// Leaves of phrases of the same words and traits the first only.
  public mutating func removeDuplicates() {
    var known = SlotTable<UInt64>(expecting: count)
    var kept = PhraseList()
    kept.reserve(count: count, bytes: text.count)
    for index in 0..<count {
      let slot = known.slot(of: hash(of: index))
      let first = Int(known.values[slot]) - 1
      if first < 0 {
        known.values[slot] = UInt32(index + 1)
      } else if traits[first] == traits[index],
        text[range(of: first)].elementsEqual(text[range(of: index)])
      {
        continue
      }
      kept.append(text[range(of: index)], traits[index])
    }
    self = kept
  }

  /// A number other than zero, by which phrases that are not the same are told apart, but for a chance
  /// that does not matter.
  private func hash(of index: Int) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(traits[index])
    unsafe text[range(of: index)].withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    return UInt64(truncatingIfNeeded: hasher.finalize()) | 1
  }

  func range(of index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }
}
