/// Characters that take no part in what is read.
struct NoiseRange {
  let scalars: ClosedRange<UInt32>
  /// Whether they show nothing at all; otherwise they separate.
  let isZeroWidth: Bool

  /// All there are.
  static let all =
    ranges(NoiseTable.zeroWidth, isZeroWidth: true)
    + ranges(NoiseTable.separators, isZeroWidth: false)

  /// The info of a character that belongs to the range.
  func mark(_ info: CharacterInfo) -> CharacterInfo {
    var info = info
    if isZeroWidth { info.isZeroWidth = true } else { info.isSeparator = true }
    return info
  }

  private static func ranges(_ table: StaticString, isZeroWidth: Bool) -> [NoiseRange] {
    FoldingTables.words(table).map { word in
      let ends = word.split(separator: 0x2D).map { digits in
        digits.reduce(UInt32(0)) { $0 << 4 | ($1 <= 0x39 ? $1 - 0x30 : $1 - 0x37) }
      }
      return NoiseRange(scalars: ends[0]...ends[ends.count - 1], isZeroWidth: isZeroWidth)
    }
  }
}
