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
  static let expansions = words(CompatibilityTable.expansions).reduce(
    into: [UInt32: [UInt32]]()
  ) { expansions, word in
    if word.count > 2 { expansions[word[0]] = Array(word[1...]) }
  }

  private static let asciiCase = (UInt32(0x41)...0x5A).map { ($0, $0 + 0x20) }

  /// The words of a table that are pairs; an ideographic space by itself stands for a space.
  private static func pairs(_ table: StaticString) -> [(UInt32, UInt32)] {
    words(table).compactMap { word in
      if word == [0x3000] { return (0x3000, 0x20) }
      return word.count == 2 ? (word[0], word[1]) : nil
    }
  }

  /// The scalars of the words of a table, which stand between spaces and line breaks.
  static func words(_ table: StaticString) -> [[UInt32]] {
    var words: [[UInt32]] = []
    var word: [UInt32] = []
    for scalar in table.scalars {
      if scalar == 0x20 || scalar == 0x0A {
        if !word.isEmpty { words.append(word) }
        word.removeAll(keepingCapacity: true)
      } else {
        word.append(scalar)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}

extension StaticString {
  /// Its scalars as numbers.
  var scalars: [UInt32] {
    withUTF8Buffer { buffer in
      let text = unsafe MemoryView(buffer)
      var scalars: [UInt32] = []
      scalars.reserveCapacity(text.count / 2)
      var place = 0
      while place < text.count {
        let scalar = DecodedScalar(text, at: place)
        scalars.append(scalar.value)
        place += scalar.length
      }
      return scalars
    }
  }
}
