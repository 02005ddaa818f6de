/// How much characters are to be expected in a text.
enum CharacterFrequency {
  /// How much of a text each of some characters makes up: 0…1, by the frequencies of modern Chinese.
  static func shares(of scalars: [UInt32]) -> [Float] {
    var table = [UInt16](repeating: 0, count: 0x10000)
    var level: UInt16 = 0
    var isBehindLevel = false
    for scalar in FrequencyTable.rows.description.unicodeScalars {
      switch scalar {
      case "0"..."9":
        if isBehindLevel { (level, isBehindLevel) = (0, false) }
        level = level * 10 + UInt16(scalar.value - 0x30)
      case " ": isBehindLevel = true
      case "\n": break
      default: if scalar.value < 0x10000 { table[Int(scalar.value)] = level }
      }
    }
    let counts = scalars.map { scalar in
      let level = scalar < 0x80 ? latin : scalar < 0x10000 ? table[Int(scalar)] : 0
      return Float(1 << (level / 4)) * [1, 1.19, 1.41, 1.68][Int(level % 4)]
    }
    return counts.map { $0 / total }
  }

  /// The level of a Latin letter or a digit.
  private static let latin: UInt16 = 52
  /// About as much as the counts of all characters add up to.
  private static let total: Float = 1_500_000
}
