import Reporting
import Screening

/// Whole lines of a text, and where they stand in it.
final class TextPart: @unchecked Sendable {
  private(set) var bytes: PaddedBytes
  /// Texts among them as they are without their escapes, which are never shorter.
  private(set) lazy var decoded = PaddedBytes(capacity: bytes.capacity)
  /// How many of the bytes belong to whole lines.
  fileprivate(set) var limit = 0
  /// How many lines stand before them.
  fileprivate(set) var linesBefore = 0
  /// How many they are; the last may lack its line break.
  fileprivate(set) var lines = 0
  /// Whether a byte order mark stood before them, at the very beginning of the text.
  fileprivate(set) var followsMark = false

  init(capacity: Int) {
    bytes = PaddedBytes(capacity: capacity)
  }

  /// Makes room for twice as much.
  fileprivate func grow() {
    let larger = PaddedBytes(capacity: 2 * bytes.capacity)
    larger.append(bytes)
    bytes = larger
    decoded = PaddedBytes(capacity: larger.capacity)
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
    followsMark = reader.isAtFirstLine && bytes.equal(0..<min(3, limit), Self.mark)
    if followsMark {
      bytes.keep(from: Self.mark.count)
      limit -= Self.mark.count
    }
    let isOpen = limit > 0 && bytes[limit - 1] != 0x0A
    lines = bytes.lineBreaks(in: 0..<limit) + (isOpen ? 1 : 0)
    linesBefore = reader.count(lines: lines)
    return limit > 0
  }

  /// A byte order mark.
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

extension TextPart {
  /// The lines that are not well-formed UTF-8, by their numbers in the text, from 0.
  var linesNotInUTF8: [Int] {
    guard !bytes.isUTF8(0..<limit) else { return [] }
    var numbers: [Int] = []
    var (place, number) = (0, linesBefore)
    while place < limit {
      let end = min(bytes.lineBreak(from: place) ?? limit, limit)
      if !bytes.isUTF8(place..<end) { numbers.append(number) }
      (place, number) = (end + 1, number + 1)
    }
    return numbers
  }
}

/// The bytes of a part in which JSON stands, and its decoded texts.
struct JSONBytes {
  let bytes: PaddedBytes
  let decoded: PaddedBytes

  init(of part: TextPart) {
    (bytes, decoded) = (part.bytes, part.decoded)
  }
}
