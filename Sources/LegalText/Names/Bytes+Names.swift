/// What names of clauses are written with.
extension [UInt8] {
  /// Appends a text.
  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { unsafe append(contentsOf: $0) }
  }

  /// Appends a number that is not negative, in digits.
  mutating func append(digits number: Int) {
    if number > 9 { append(digits: number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
