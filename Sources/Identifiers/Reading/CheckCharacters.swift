/// The check characters of the standards.
enum CheckCharacters {
  /// The 18th character of an identity number: ISO 7064 MOD 11-2 of the 17 digits before it (GB
  /// 11643-1999).
  static func resident(_ digits: ArraySlice<UInt8>) -> UInt8 {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + Int($1.0 & 15) * $1.1 }
    return Array("10X98765432".utf8)[sum % 11]
  }

  /// The ninth character of an organisation code: the weighted sum of the eight before it, modulo
  /// 11, in which letters count from 10 (GB 11714-1997).
  static func organisation(_ characters: ArraySlice<UInt8>) -> UInt8 {
    let weights = [3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(characters, weights).reduce(0) { sum, pair in
      sum + (pair.0 < 0x40 ? Int(pair.0) - 0x30 : Int(pair.0) - 0x37) * pair.1
    }
    return Array("0X987654321".utf8)[sum % 11]
  }

  /// The 31 characters of a unified social credit code, each at its value: no I, O, S, V and Z (GB
  /// 32100-2015).
  static let creditAlphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

  /// The 18th character of a unified social credit code: what brings the sum of the 17 before it,
  /// weighted with the powers of 3, to a multiple of 31 (GB 32100-2015). All must be of the
  /// alphabet.
  static func credit(_ characters: ArraySlice<UInt8>) -> UInt8 {
    var (sum, weight) = (0, 1)
    for character in characters {
      sum += (creditAlphabet.firstIndex(of: character) ?? 0) * weight
      weight = weight * 3 % 31
    }
    return creditAlphabet[(31 - sum % 31) % 31]
  }

  /// Whether digits, the last one included, satisfy Luhn's formula (ISO/IEC 7812-1, annex B).
  static func isLuhn(_ digits: [UInt8]) -> Bool {
    let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
      let value = Int(digit.element & 15)
      guard digit.offset % 2 == 1 else { return sum + value }
      return sum + value * 2 / 10 + value * 2 % 10
    }
    return sum % 10 == 0
  }
}
