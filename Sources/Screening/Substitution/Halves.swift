/// Which two characters are the halves of which.
///
/// Characters are in simplified form, numerals as characters.
struct Halves: Sendable {
  /// What the table of the executable says, read when it is first needed.
  static let shared = Halves()

  private let wholes: [UInt64: [UInt32]]
  private let firsts: Set<UInt32>

  private init() {
    var wholes: [UInt64: [UInt32]] = [:]
    var firsts: Set<UInt32> = []
    for word in FoldingTables.words(SplitTable.words) where word.count == 3 {
      wholes[Self.pair(word[1], word[2]), default: []].append(word[0])
      firsts.insert(word[1])
    }
    (self.wholes, self.firsts) = (wholes, firsts)
  }

  /// The characters that are written as two others.
  func wholes(of first: UInt32, _ second: UInt32) -> [UInt32] {
    firsts.contains(first) ? wholes[Self.pair(first, second)] ?? [] : []
  }

  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }
}
