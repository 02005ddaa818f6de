import Reporting
import Screening

/// Whole lines of a text, and where they stand in it.
final class TextPart: @unchecked Sendable {
  private(set) var bytes: PaddedBytes
  /// How many of the bytes belong to whole lines.
  fileprivate(set) var limit = 0
  /// How many lines stand before them.
  fileprivate(set) var linesBefore = 0
  /// How many they are; the last may lack its line break.
  fileprivate(set) var lines = 0

  init(capacity: Int) {
    bytes = PaddedBytes(capacity: capacity)
  }

  /// Makes room for twice as much.
  fileprivate func grow() {
    let larger = PaddedBytes(capacity: 2 * bytes.capacity)
    larger.append(bytes)
    bytes = larger
  }
}

extension TextPart {
  /// Takes in the next lines of a text; false where there are none.
  func fill(from reader: inout TextReader) throws(Failure) -> Bool {
    bytes.keep(from: bytes.count)
    bytes.append(reader.takeRest())
    limit = 0
    while limit == 0 {
      let count = try reader.read(into: bytes)
      limit = count == 0 ? bytes.count : bytes.wholeLines
      if count == 0 { break }
      if limit == 0, bytes.count == bytes.capacity {
        if bytes.capacity < TextReader.maximumLine {
          grow()
        } else {
          try reader.skipLine(bytes)
        }
      }
    }
    reader.keepRest(bytes, from: limit)
    let isOpen = limit > 0 && bytes[limit - 1] != 0x0A
    lines = bytes.lineBreaks(in: 0..<limit) + (isOpen ? 1 : 0)
    linesBefore = reader.count(lines: lines)
    return limit > 0
  }
}
