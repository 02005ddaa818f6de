extension [UInt8] {
  /// Appends words of the program.
  public mutating func append(_ words: StaticString) {
    words.withUTF8Buffer { unsafe append(contentsOf: $0) }
  }

  /// Appends a number in digits.
  public mutating func append(decimal number: some BinaryInteger) {
    if number < 0 { append(UInt8(ascii: "-")) }
    append(digitsOf: UInt64(number.magnitude))
  }

  private mutating func append(digitsOf number: UInt64) {
    if number > 9 { append(digitsOf: number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
