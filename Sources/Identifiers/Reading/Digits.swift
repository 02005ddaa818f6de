/// Numbers and texts out of the ASCII digits of an identifier.
enum Digits {
  /// The value of digits, at most 18 of them; other characters must have been ruled out.
  static func value(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { 10 * $0 + Int($1 & 15) }
  }

  /// ASCII characters as a text.
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self)
  }
}
