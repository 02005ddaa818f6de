/// A number of 64 bits that stands for bytes and numbers in their order.
struct Fingerprint: Sendable, Equatable {
  private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Adds a number at the end.
  @inline(__always)
  mutating func append(_ number: UInt64) {
    value = (value ^ number) &* 0x9FB2_1C65_1E98_DF25
    value ^= value &>> 32
  }

  /// Adds words at the end.
  mutating func append(_ words: Words) {
    let bytes = words.bytes.span
    for index in words.range { append(UInt64(bytes[index])) }
  }
}
