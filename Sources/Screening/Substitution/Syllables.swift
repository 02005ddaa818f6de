/// The toneless syllables of Chinese: which characters are read so, and how they are spelled.
///
/// Characters are in simplified form, numerals as characters. A syllable is known by its number, from
/// 1 on in the order of the table.
struct Syllables: Sendable {
  /// What the table of the executable says, read when it is first needed.
  static let shared = Syllables()

  /// The most letters a spelling has.
  static let longestSpelling = 6

  /// The first reading of U+0000…U+FFFF, marked where there are more; 0 where there is none.
  private let customary: [UInt16]
  /// All readings of characters that have several, or lie above U+FFFF.
  private let several: [UInt32: [UInt16]]
  private let spellings: [UInt64: UInt16]

  private init() {
    var customary = [UInt16](repeating: 0, count: 0x10000)
    var several: [UInt32: [UInt16]] = [:]
    var spellings: [UInt64: UInt16] = [:]
    let words = FoldingTables.words(PinyinTable.syllables)
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      guard let spelled = Self.packed(words[index][...]) else { continue }
      let number = spellings[spelled] ?? UInt16(spellings.count + 1)
      spellings[spelled] = number
      for character in words[index + 1] {
        let first = character < 0x10000 ? customary[Int(character)] : 0
        if character < 0x10000, first == 0 {
          customary[Int(character)] = number
          continue
        }
        several[character, default: first == 0 ? [] : [first]].append(number)
        if character < 0x10000 { customary[Int(character)] |= Self.hasMore }
      }
    }
    for row in FoldingTables.scalars(PinyinTable.spellings).split(separator: 0x0A) {
      let known = row.split(separator: 0x20).compactMap(Self.packed)
      guard let first = known.first, let number = spellings[first] else { continue }
      for other in known.dropFirst() where spellings[other] == nil { spellings[other] = number }
    }
    (self.customary, self.several, self.spellings) = (customary, several, spellings)
  }

  /// How a character is read; nothing where that is not known.
  func readings(of character: UInt32) -> [UInt16] {
    let first = onlyReading(of: character)
    return first.map { $0 == 0 ? [] : [$0] } ?? several[character] ?? []
  }

  /// The reading of a character that has no other; 0 where none is known, nil where there may be more.
  @inline(__always)
  private func onlyReading(of character: UInt32) -> UInt16? {
    guard character < 0x10000 else { return nil }
    let first = customary[Int(character)]
    return first & Self.hasMore == 0 ? first : nil
  }

  private static let hasMore: UInt16 = 1 << 15

  /// The characters whose reading is known.
  var characters: [UInt32] {
    (0..<0x10000).filter { customary[Int($0)] != 0 } + several.keys.filter { $0 >= 0x10000 }
  }

  /// Whether a character may be read as a syllable.
  func isRead(_ character: UInt32, as syllable: UInt16) -> Bool {
    onlyReading(of: character).map { $0 == syllable }
      ?? several[character]?.contains(syllable) ?? false
  }

  /// Whether two characters have a reading in common.
  func areHomophones(_ one: UInt32, _ other: UInt32) -> Bool {
    if let reading = onlyReading(of: one) { return reading != 0 && isRead(other, as: reading) }
    return several[one]?.contains { isRead(other, as: $0) } ?? false
  }

  /// The syllable that letters spell, packed one after the other; nil where they spell none.
  @inline(__always)
  func syllable(spelled packed: UInt64) -> UInt16? { spellings[packed] }

  /// A letter of which spellings are made, in Latin-1; nil for any other.
  @inline(__always)
  static func letter(_ scalar: UInt32) -> UInt8? {
    scalar &- 0x61 < 26 || scalar == 0xFC ? UInt8(truncatingIfNeeded: scalar) : nil
  }

  private static func packed(_ word: ArraySlice<UInt32>) -> UInt64? {
    word.reduce(UInt64?(0)) { packed, scalar in
      packed.flatMap { packed in letter(scalar).map { packed << 8 | UInt64($0) } }
    }
  }
}
