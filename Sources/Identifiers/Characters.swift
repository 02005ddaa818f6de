/// The characters of numbers as people type them.
enum Characters {
  /// The ASCII characters of a text: full-width ones narrowed, letters in capitals, spaces and
  /// hyphens left out; nil where something else stands in it.
  static func normalized(_ text: String) -> [UInt8]? {
    var characters: [UInt8] = []
    for scalar in text.unicodeScalars {
      let narrowed = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
      switch narrowed {
      case 0x20, 0x2D, 0x3000, 0xA0: continue
      case 0x30...0x39, 0x41...0x5A: characters.append(UInt8(narrowed))
      case 0x61...0x7A: characters.append(UInt8(narrowed - 0x20))
      default: return nil
      }
      // No identifier is this long; what is, need not be read to its end.
      if characters.count > 64 { return characters }
    }
    return characters
  }

  static func isDigit(_ character: UInt8) -> Bool { (0x30...0x39).contains(character) }

  /// The number that some digits write; all must be digits.
  static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  static func text(_ characters: some Sequence<UInt8>) -> String {
    String(decoding: Array(characters), as: UTF8.self)
  }
}
