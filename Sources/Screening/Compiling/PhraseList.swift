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

  func range(of index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }
}
