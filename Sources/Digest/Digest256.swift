/// A digest of 256 bits: 32 bytes.
///
/// Two are compared in a time that does not depend on where they differ, so a comparison with a
/// secret code tells nothing to a stopwatch.
public struct Digest256: Sendable, Hashable, CustomStringConvertible {
  private let words: SIMD8<UInt32>

  /// The digest whose bytes are all zero.
  public static let zero = Digest256(SIMD8())

  /// The digest with the bytes of these words, most significant first.
  init(_ words: SIMD8<UInt32>) {
    self.words = words
  }

  /// The digest with these bytes; nil unless there are 32.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    var words = SIMD8<UInt32>()
    for (index, byte) in bytes.enumerated() {
      words[index / 4] = words[index / 4] &<< 8 | UInt32(byte)
    }
    self.init(words)
  }

  /// The digest written as 64 hexadecimal digits in either case; nil for anything else.
  public init?(hexadecimal text: String) {
    let digits = text.utf8.span
    guard digits.count == 64 else { return nil }
    var words = SIMD8<UInt32>()
    for part in 0..<8 {
      var word: UInt32 = 0
      for index in (8 * part)..<(8 * part + 8) {
        guard let value = Hexadecimal.value(of: digits[index]) else { return nil }
        word = word &<< 4 | UInt32(value)
      }
      words[part] = word
    }
    self.init(words)
  }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    (0..<32).map { UInt8(truncatingIfNeeded: words[$0 / 4] &>> UInt32(24 - 8 * ($0 % 4))) }
  }

  /// The 64 hexadecimal digits, in lower case.
  public var hexadecimal: String {
    Hexadecimal.text(bytes)
  }

  /// The 64 hexadecimal digits, in lower case.
  public var description: String { hexadecimal }

  /// Whether two digests are the same, in constant time.
  public static func == (first: Digest256, second: Digest256) -> Bool {
    let difference = first.words ^ second.words
    return difference.indices.reduce(0) { $0 | difference[$1] } == 0
  }
}
