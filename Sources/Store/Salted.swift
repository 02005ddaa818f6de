import Digest

/// A text under a salted digest: the digest can stay when the text, and its salt with it, must go.
struct Salted {
  let salt: [UInt8]
  let digest: Digest256

  /// Covers a text with a new random salt of 16 bytes.
  init(_ text: String) {
    salt = RandomBytes.generate(16)
    digest = Self.digest(text, salt: salt)
  }

  /// The SHA-256 of the salt followed by the text in UTF-8.
  static func digest(_ text: String, salt: [UInt8]) -> Digest256 {
    var hash = SHA256()
    hash.update(salt)
    hash.update(text)
    return hash.finalize()
  }
}
