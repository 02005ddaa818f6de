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
    var place = text.lowerBound
    while let stop = bytes.endOfPlainText(from: place, before: text.upperBound) {
      decoded.append(place..<stop, of: bytes)
      guard bytes[stop] == 0x5C,
        let (character, length) = character(bytes, at: stop + 1, before: text.upperBound)
      else {
        decoded.keep(upTo: start)
        return nil
      }
      decoded.append(character)
      place = stop + 1 + length
    }
    decoded.append(place..<text.upperBound, of: bytes)
    let end = decoded.count
    // There is room for that, too: what an escape means is shorter.
    decoded.append("\n" as Unicode.Scalar)
    return start..<end
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
    case UInt8(ascii: "u"):
      guard place + 4 < end else { return nil }
      var value: UInt32 = 0
      for index in 1...4 {
        guard let digit = hexadecimal(bytes[place + index]) else { return nil }
        value = value << 4 | digit
      }
      return Unicode.Scalar(value).map { ($0, 5) }
    default: return nil
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }
}
