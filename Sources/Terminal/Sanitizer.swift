/// Makes a text safe to show: what a terminal would obey, or would show nowhere, becomes visible.
public enum Sanitizer {
  /// The text with every control, directional and invisible character as an escape: `\n`, `\r`,
  /// `\t`, and `\u{1B}` for the others.
  ///
  /// Such are the controls C0, DEL and C1 (ISO/IEC 6429), the directional controls of UAX #9, line
  /// and paragraph separators, tag characters, and everything else that is drawn nowhere
  /// (Default_Ignorable_Code_Point, UAX #44). Variation selectors stay, and so does a zero-width
  /// joiner between two emoji. With `keepLineBreaks` line feeds and tabs stay as well.
  public static func visible(_ text: String, keepLineBreaks: Bool = false) -> String {
    guard !text.isPrintableASCII, text.unicodeScalars.contains(where: { isHidden($0.value) }) else {
      return text
    }
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    var base: Unicode.Scalar?
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      let isKept =
        switch scalar.value {
        case 0x09, 0x0A: keepLineBreaks
        case zeroWidthJoiner:
          isPictograph(base) && isPictograph(scalars[scalars.index(after: index)...].first)
        default: !isHidden(scalar.value)
        }
      if isKept {
        result.unicodeScalars.append(scalar)
      } else {
        result += escape(scalar)
      }
      // An emoji keeps its place before a joiner with its variation selector between them.
      if scalar.value != emojiSelector { base = scalar }
    }
    return result
  }

  private static let zeroWidthJoiner: UInt32 = 0x200D
  private static let emojiSelector: UInt32 = 0xFE0F

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    }
  }

  private static func isPictograph(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.value > 0x7F && scalar.properties.isEmoji
  }

  /// Whether a scalar would be obeyed or would not be seen.
  private static func isHidden(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20...0x7E, 0x3165...0xFEFE: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E: true
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0x3164, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB: true
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A: true
    case 0xE0000...0xE00FF, 0xE01F0...0xE0FFF: true
    default: false
    }
  }
}
