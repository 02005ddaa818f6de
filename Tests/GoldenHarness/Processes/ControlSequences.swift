/// Terminal control sequences (ECMA-48), for tests that care about the text and not its colours.
public enum ControlSequences {
  /// The text without escape sequences, carriage returns and bells. Cursor movements are dropped, not
  /// obeyed, so what a program draws over itself stands there twice.
  public static func removed(from text: String) -> String {
    var kept: [UInt8] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x1b: index = endOfSequence(in: bytes, startingAt: index)
      case 0x07, 0x0d: index += 1
      default:
        kept.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  private static func endOfSequence(in bytes: [UInt8], startingAt escape: Int) -> Int {
    var index = escape + 1
    guard index < bytes.count else { return index }
    let introducer = bytes[index]
    index += 1
    switch introducer {
    case UInt8(ascii: "["):
      while index < bytes.count, !(0x40...0x7e).contains(bytes[index]) { index += 1 }
      return min(index + 1, bytes.count)
    case UInt8(ascii: "]"):
      while index < bytes.count, bytes[index] != 0x07, bytes[index] != 0x1b { index += 1 }
      let isEscape = index < bytes.count && bytes[index] == 0x1b
      return min(index + (isEscape ? 2 : 1), bytes.count)
    case 0x20...0x2f:
      while index < bytes.count, (0x20...0x2f).contains(bytes[index]) { index += 1 }
      return min(index + 1, bytes.count)
    default:
      return index
    }
  }
}
