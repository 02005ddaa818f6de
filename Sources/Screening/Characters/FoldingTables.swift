/// The tables of characters that fold to others, read into numbers.
enum FoldingTables {
  /// What folds by one step.
  struct Table {
    let step: DisguiseStep
    let pairs: [(UInt32, UInt32)]
  }

  /// The tables in the order in which they are asked: where two know a character, the first decides.
  static let all = [
    Table(step: .width, pairs: pairs(WidthTable.pairs)),
    Table(step: .compatibility, pairs: pairs(CompatibilityTable.expansions)),
    Table(step: .simplified, pairs: pairs(SimplifiedTable.pairs)),
    Table(step: .numeral, pairs: pairs(NumeralTable.pairs)),
    Table(step: .letterCase, pairs: asciiCase + pairs(CaseTable.pairs)),
  ]

  /// The characters that stand for several.
  static let expansions: [UInt32: [UInt32]] = {
    var expansions: [UInt32: [UInt32]] = [:]
    forEachWord(of: CompatibilityTable.expansions) { word in
      if word.count > 2 { expansions[word[0]] = Array(word[1...]) }
    }
    return expansions
  }()

  private static let asciiCase = (UInt32(0x41)...0x5A).map { ($0, $0 + 0x20) }

  /// The words of a table that are pairs; an ideographic space by itself stands for a space.
  private static func pairs(_ table: StaticString) -> [(UInt32, UInt32)] {
    var pairs: [(UInt32, UInt32)] = []
    forEachWord(of: table) { word in
      if word.count == 2 {
        pairs.append((word[0], word[1]))
      } else if word == [0x3000] {
        pairs.append((0x3000, 0x20))
      }
    }
    return pairs
  }

  /// The scalars of a table.
  static func scalars(_ table: StaticString) -> [UInt32] {
    var scalars: [UInt32] = []
    forEachScalar(of: table) { scalars.append($0) }
    return scalars
  }

  /// The scalars of the words of a table.
  static func words(_ table: StaticString) -> [[UInt32]] {
    var words: [[UInt32]] = []
    forEachWord(of: table) { words.append($0) }
    return words
  }

  /// Hands over the scalars of each word of a table; words stand between spaces and line breaks.
  private static func forEachWord(of table: StaticString, _ body: ([UInt32]) -> Void) {
    var word: [UInt32] = []
    forEachScalar(of: table) { scalar in
      if scalar != 0x20 && scalar != 0x0A { return word.append(scalar) }
      if !word.isEmpty { body(word) }
      word.removeAll(keepingCapacity: true)
    }
    if !word.isEmpty { body(word) }
  }

  @inline(__always)
  private static func forEachScalar(of table: StaticString, _ body: (UInt32) -> Void) {
    table.withUTF8Buffer { buffer in
      let text = unsafe MemoryView(buffer)
      var place = 0
      while place < text.count {
        let scalar = DecodedScalar(text, at: place)
        body(scalar.value)
        place += scalar.length
      }
    }
  }
}
