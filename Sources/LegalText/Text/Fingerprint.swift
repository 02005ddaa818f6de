/// A number of 64 bits that stands for bytes and numbers in their order.
struct Fingerprint: Sendable, Hashable {
  private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Adds a number at the end.
  @inline(__always)
  mutating func append(_ number: UInt64) {
    value = (value ^ number) &* 0x9FB2_1C65_1E98_DF25
    value ^= value &>> 32
  }

  /// Adds some bytes at the end, and how many they are.
  mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var position = range.lowerBound
    while position &+ 8 <= range.upperBound {
      append(
        unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
      position &+= 8
    }
    var rest: UInt64 = 0
    while position < range.upperBound {
      rest = rest &<< 8 | UInt64(bytes[position])
      position &+= 1
    }
    append(rest)
    append(UInt64(range.count))
  }

  /// Adds words at the end.
  mutating func append(_ words: Words) { append(words.bytes.span, words.range) }
}
