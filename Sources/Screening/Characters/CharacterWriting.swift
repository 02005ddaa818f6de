/// How a character sets words and numbers apart from what stands next to it.
enum CharacterWriting {
  /// A decimal digit: a number goes on with it.
  case digit
  /// A letter of a script with case, or a mark: a word goes on with it.
  case word
  /// Anything else, such as Han: nothing goes on.
  case other

  init(of scalar: UInt32) {
    switch scalar {
    case 0x30...0x39: self = .digit
    case 0x41...0x5A, 0x61...0x7A: self = .word
    case ..<0x80, 0x2E80...0xA63F, 0xAC00...0xFAFF, 0x20000...: self = .other
    default:
      guard let properties = Unicode.Scalar(scalar)?.properties else {
        self = .other
        return
      }
      if properties.generalCategory == .decimalNumber {
        self = .digit
      } else if properties.isCased || properties.generalCategory == .nonspacingMark {
        self = .word
      } else {
        self = .other
      }
    }
  }
}
