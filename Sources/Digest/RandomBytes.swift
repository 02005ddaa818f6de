/// Random bytes that nobody can guess.
public enum RandomBytes {
  /// Random bytes from the system's cryptographic generator (getrandom(2) on Linux).
  public static func generate(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}
