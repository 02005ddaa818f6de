/// Output as text that can be read, kept in a file and shown in a difference.
enum VisibleText {
  /// Spells out what cannot be seen; line feeds and tabs stay.
  static func spelled(_ bytes: [UInt8]) -> String {
    var text = ""
    var last: Unicode.Scalar = "\n"
    var index = 0
    while index < bytes.count {
      let (scalar, length) = decode(bytes[index...])
      if scalar == "\n", isBlank(last) { text += "[END]" }
      if let scalar, !isInvisible(scalar) {
        text.unicodeScalars.append(scalar)
      } else if let scalar {
        text += "[U+\(hexadecimal(scalar.value, digits: 4))]"
      } else {
        for byte in bytes[index..<index + length] {
          text += "[x\(hexadecimal(UInt32(byte), digits: 2))]"
        }
      }
      last = scalar ?? "x"
      index += length
    }
    return isBlank(last) ? text + "[END]" : text
  }

  /// The scalar that the bytes begin with, nil when they are not UTF-8, and how many bytes that is.
  private static func decode(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar?, length: Int) {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.prefix(4).makeIterator()
    switch parser.parseScalar(from: &iterator) {
    case .valid(let encoded): return (Unicode.UTF8.decode(encoded), encoded.count)
    case .error(let length): return (nil, max(1, length))
    case .emptyInput: return (nil, 1)
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{3000}"
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\n" || scalar == "\t" { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      return true
    default:
      return false
    }
  }

  private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
