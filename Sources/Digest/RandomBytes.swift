/// Random bytes that nobody can guess.
public enum RandomBytes {
  /// Random bytes from the system's cryptographic generator (getrandom(2) on Linux).
  public static func generate(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    var bytes: [UInt8] = []
    while bytes.count < count {
      var word = generator.next()
      for _ in 0..<min(8, count - bytes.count) {
        bytes.append(UInt8(truncatingIfNeeded: word))
        word >>= 8
      }
    }
    return bytes
  }

  /// So many random bytes as lower-case hexadecimal digits, two for each.
  public static func hexadecimal(_ count: Int) -> String { Hexadecimal.text(generate(count)) }
}
