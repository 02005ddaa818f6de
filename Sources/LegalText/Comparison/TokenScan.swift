/// Reads the pieces of a text one by one.
struct TokenScan {
  private let bytes: [UInt8]
  /// Where the last piece ends.
  private(set) var position = 0
  /// How many scalars the last piece has.
  private(set) var length = 0

  /// Bytes that are UTF-8.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The kind and the first character of the next piece; nil at the end.
  mutating func next() -> (kind: Tokens.Kind, first: Unicode.Scalar)? {
    guard let (first, end) = peek(position) else { return nil }
    let kind = Self.kind(of: first)
    (position, length) = (end, 1)
    var last = first
    while let (scalar, end) = peek(position), goesOn(kind, after: last, with: scalar, until: end) {
      (position, length, last) = (end, length + 1, scalar)
    }
    return (kind, first)
  }

  private func peek(_ place: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    var end = place
    guard end < bytes.count, let scalar = Scalars.next(in: bytes.span, at: &end) else {
      return nil
    }
    return (scalar, end)
  }

  /// Whether a piece goes on, after the last of its scalars, with one that ends at a place.
  private func goesOn(
    _ kind: Tokens.Kind, after last: Unicode.Scalar, with scalar: Unicode.Scalar, until end: Int
  ) -> Bool {
    if Self.isExtension(scalar) { return true }
    switch kind {
    case .word, .space: return Self.kind(of: scalar) == kind
    case .number:
      if Self.kind(of: scalar) == .number { return true }
      // 3.5 and 10,000
      guard scalar == "." || scalar == ",", let digit = peek(end)?.scalar else { return false }
      return Self.kind(of: digit) == .number
    case .mark: return joinsPicture(scalar, after: last)
    case .character: return false
    }
  }

  /// Whether two scalars are parts of one picture: two letters of a flag, or what a joiner joins
  /// (Unicode Technical Standard 51, Unicode Emoji, 1.4).
  private func joinsPicture(_ scalar: Unicode.Scalar, after last: Unicode.Scalar) -> Bool {
    if last.value == 0x200D { return scalar.value >= 0xA9 && scalar.properties.isEmoji }
    let letters = 0x1_F1E6...0x1_F1FF as ClosedRange<UInt32>
    return length == 1 && letters.contains(last.value) && letters.contains(scalar.value)
  }

  /// Whether a scalar only alters the character before it: an accent, a selector, a joiner, the tone
  /// of a skin.
  private static func isExtension(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x300, 0x2E80...0xA66E, 0xAC00...0xD7FF, 0xFF00...0xFF9D: false
    case 0x200D, 0x1_F3FB...0x1_F3FF: true
    default: scalar.properties.isGraphemeExtend
    }
  }

  private static func kind(of scalar: Unicode.Scalar) -> Tokens.Kind {
    switch scalar.value {
    case 0x30...0x39, 0xFF10...0xFF19: .number
    case 0x41...0x5A, 0x61...0x7A: .word
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x2_0000...0x3_FFFF: .character
    case ..<0x80, 0x3001...0x3029, 0xFF01...0xFF0F, 0xFF1A...0xFF20:
      Scalars.isSpace(scalar) ? .space : .mark
    default: rareKind(of: scalar)
    }
  }

  private static func rareKind(of scalar: Unicode.Scalar) -> Tokens.Kind {
    if Scalars.isSpace(scalar) { return .space }
    let properties = scalar.properties
    if properties.isIdeographic { return .character }
    switch properties.generalCategory {
    case .decimalNumber: return .number
    // Scripts without case mostly set no spaces between words: kana, hangul, Thai.
    case .otherLetter: return .character
    default: return properties.isAlphabetic ? .word : .mark
    }
  }
}
