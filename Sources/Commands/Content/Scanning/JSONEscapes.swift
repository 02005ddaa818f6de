import Formats
import Screening

/// The texts of JSON in which characters are written by escapes (RFC 8259, section 7).
enum JSONEscapes {
  /// What stands between the quotation marks of a text that begins at a place, and whether there are
  /// escapes; nil where it does not end, or a control character stands in it.
  static func text(
    _ bytes: PaddedBytes, from start: Int, before end: Int
  ) -> (range: Range<Int>, hasEscapes: Bool)? {
    var place = start
    while let stop = bytes.endOfPlainText(from: place, before: end) {
      if bytes[stop] == 0x22 { return (start..<stop, place > start) }
      guard bytes[stop] == 0x5C, stop + 1 < end else { return nil }
      place = stop + 2
    }
    return nil
  }

  /// Adds what a text with escapes means to other bytes, which have room for it, and a line break to set
  /// it off; answers where it stands there, or nil, and adds nothing, where an escape is none or is half
  /// of a character.
  static func append(
    _ text: Range<Int>, of bytes: PaddedBytes, to decoded: PaddedBytes
  ) -> Range<Int>? {
    let start = decoded.count
    var isSound = true
    let count = unsafe decoded.fill { room in
      var (place, filled) = (text.lowerBound, 0)
      while place < text.upperBound, filled < room.count {
        if bytes[place] == 0x5C {
          guard let (character, length) = character(bytes, at: place + 1, before: text.upperBound),
            let encoded = UTF8.encode(character), encoded.count <= room.count - filled
          else { break }
          for byte in encoded {
            unsafe room[filled] = byte
            filled += 1
          }
          place += 1 + length
        } else {
          let stop = bytes.endOfPlainText(from: place, before: text.upperBound) ?? text.upperBound
          guard stop > place, stop - place <= room.count - filled else { break }
          unsafe bytes.copy(
            place..<stop, to: UnsafeMutableRawBufferPointer(rebasing: room[filled...]))
          (place, filled) = (stop, filled + stop - place)
        }
      }
      // There is room for a line break, too: what an escape means is shorter.
      isSound = place == text.upperBound && filled < room.count
      guard isSound else { return 0 }
      unsafe room[filled] = 0x0A
      return filled + 1
    }
    return isSound ? start..<(start + count - 1) : nil
  }

  /// The character that is meant by what follows a reverse solidus, and how many bytes that is.
  private static func character(
    _ bytes: PaddedBytes, at place: Int, before end: Int
  ) -> (character: Unicode.Scalar, length: Int)? {
    guard place < end else { return nil }
    switch bytes[place] {
    case 0x22, 0x2F, 0x5C: return (Unicode.Scalar(bytes[place]), 1)
    case UInt8(ascii: "b"): return ("\u{8}", 1)
    case UInt8(ascii: "f"): return ("\u{C}", 1)
    case UInt8(ascii: "n"): return ("\n", 1)
    case UInt8(ascii: "r"): return ("\r", 1)
    case UInt8(ascii: "t"): return ("\t", 1)
    default: break
    }
    guard let first = codeUnit(bytes, at: place, before: end) else { return nil }
    if let character = Unicode.Scalar(first) { return (character, 5) }
    // What is written by two halves takes a second escape (RFC 8259, section 7).
    guard first < 0xDC00, place + 5 < end, bytes[place + 5] == 0x5C,
      let second = codeUnit(bytes, at: place + 6, before: end), (0xDC00..<0xE000).contains(second)
    else { return nil }
    return Unicode.Scalar(
      0x1_0000 + UInt32(first - 0xD800) << 10 + UInt32(second - 0xDC00)
    ).map { ($0, 11) }
  }

  /// The four hexadecimal digits behind the u of an escape.
  private static func codeUnit(_ bytes: PaddedBytes, at place: Int, before end: Int) -> UInt16? {
    guard place + 4 < end, bytes[place] == UInt8(ascii: "u") else { return nil }
    var value: UInt16 = 0
    for index in 1...4 {
      guard let digit = hexadecimal(bytes[place + index]) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt16? {
    switch byte {
    case 0x30...0x39: UInt16(byte - 0x30)
    case 0x41...0x46: UInt16(byte - 0x41 + 10)
    case 0x61...0x66: UInt16(byte - 0x61 + 10)
    default: nil
    }
  }
}
