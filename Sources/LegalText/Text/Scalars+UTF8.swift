extension Scalars {
  /// The scalar at a position of bytes, which is moved behind it; nil where they are no UTF-8
  /// (RFC 3629: no surrogates, no more bytes than it takes).
  @inline(__always)
  static func next(in bytes: Span<UInt8>, at position: inout Int) -> Unicode.Scalar? {
    let lead = bytes[position]
    if lead < 0x80 {
      position &+= 1
      return Unicode.Scalar(lead)
    }
    // Most of a Chinese text takes three bytes a character.
    guard lead & 0xF0 == 0xE0, position &+ 2 < bytes.count else {
      return other(lead, in: bytes, at: &position)
    }
    let (second, third) = (bytes[position &+ 1] ^ 0x80, bytes[position &+ 2] ^ 0x80)
    let value = UInt32(lead & 0x0F) &<< 12 | UInt32(second) &<< 6 | UInt32(third)
    guard second | third < 0x40, value >= 0x800 else { return nil }
    position &+= 3
    return Unicode.Scalar(value)
  }

  /// A scalar that takes two or four bytes.
  private static func other(
    _ lead: UInt8, in bytes: Span<UInt8>, at position: inout Int
  ) -> Unicode.Scalar? {
    let (length, least): (Int, UInt32)
    switch lead {
    case 0xC2..<0xE0: (length, least) = (2, 0x80)
    case 0xF0..<0xF5: (length, least) = (4, 0x1_0000)
    default: return nil
    }
    guard length <= bytes.count &- position else { return nil }
    var value = UInt32(lead) & 0x7F &>> UInt32(length)
    for index in (position &+ 1)..<(position &+ length) {
      let byte = bytes[index] ^ 0x80
      guard byte < 0x40 else { return nil }
      value = value &<< 6 | UInt32(byte)
    }
    position &+= length
    return value < least ? nil : Unicode.Scalar(value)
  }

  /// The scalar that ends before a position of bytes that are UTF-8; nil at their beginning.
  static func last(in bytes: Span<UInt8>, before position: Int) -> Unicode.Scalar? {
    guard position > 0 else { return nil }
    var start = position - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return next(in: bytes, at: &start)
  }

  /// Appends a scalar to bytes.
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    let value = scalar.value
    let trail = { (shift: UInt32) in UInt8(truncatingIfNeeded: value &>> shift & 0x3F | 0x80) }
    switch value {
    case 0..<0x80: bytes.append(UInt8(truncatingIfNeeded: value))
    case 0x80..<0x800:
      bytes.append(UInt8(truncatingIfNeeded: value &>> 6 | 0xC0))
      bytes.append(trail(0))
    case 0x800..<0x1_0000:
      bytes.append(UInt8(truncatingIfNeeded: value &>> 12 | 0xE0))
      bytes.append(trail(6))
      bytes.append(trail(0))
    default:
      bytes.append(UInt8(truncatingIfNeeded: value &>> 18 | 0xF0))
      bytes.append(trail(12))
      bytes.append(trail(6))
      bytes.append(trail(0))
    }
  }

  /// Steps over characters of which a Chinese text mostly consists, and which are no white space:
  /// U+3001 to U+9FFF, full-width forms, visible ASCII. Answers how many they were.
  @inline(__always)
  static func skipCommon(in bytes: Span<UInt8>, at position: inout Int) -> Int {
    var count = 0
    while true {
      count &+= skipHan(in: bytes, at: &position)
      guard position &+ 4 <= bytes.count else { return count }
      let word = unsafe bytes.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: position, as: UInt32.self
      ).bigEndian
      if word & 0xF0_C0_C0_00 == 0xE0_80_80_00 {
        let isChinese = word &- 0xE3_80_81_00 < 0xEA_00_00_00 - 0xE3_80_81_00
        let isFullWidth = word &- 0xEF_BC_81_00 < 0xEF_BE_00_00 - 0xEF_BC_81_00
        guard isChinese || isFullWidth else { return count }
        position &+= 3
      } else {
        guard word &- 0x21_00_00_00 < 0x7F_00_00_00 - 0x21_00_00_00 else { return count }
        position &+= 1
      }
      count &+= 1
    }
  }

  /// Steps over characters that are no white space, in bytes that are UTF-8; answers how many.
  static func skipWord(in bytes: Span<UInt8>, at position: inout Int) -> Int {
    var count = 0
    while true {
      count &+= skipCommon(in: bytes, at: &position)
      var following = position
      guard position < bytes.count, let scalar = next(in: bytes, at: &following),
        !isSpace(scalar)
      else { return count }
      position = following
      count &+= 1
    }
  }

  /// Steps over white space, in bytes that are UTF-8.
  static func skipSpace(in bytes: Span<UInt8>, at position: inout Int) {
    var following = position
    while following < bytes.count, let scalar = next(in: bytes, at: &following), isSpace(scalar) {
      position = following
    }
  }

  /// Steps over pairs of characters from U+4000 to U+9FFF, which are E4 80 80 to E9 BF BF in UTF-8;
  /// answers how many characters they were.
  @inline(__always)
  private static func skipHan(in bytes: Span<UInt8>, at position: inout Int) -> Int {
    let start = position
    while position &+ 8 <= bytes.count {
      let word = unsafe bytes.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: position, as: UInt64.self
      ).littleEndian
      // The second digits of both leading bytes carry into the first when they are too great.
      let leads = word & 0x0F00_000F
      guard word & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0,
        (leads &+ 0x0C00_000C) & 0x1000_0010 == 0x1000_0010,
        (leads &+ 0x0600_0006) & 0x1000_0010 == 0
      else { break }
      position &+= 6
    }
    return (position &- start) / 3
  }
}
