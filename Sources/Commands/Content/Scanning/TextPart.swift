import Reporting
import Screening

/// Whole lines of a text, and where they stand in it.
final class TextPart: @unchecked Sendable {
  private(set) var bytes: PaddedBytes
  /// Texts among them without their escapes, which make a text longer and never shorter.
  var decoded: PaddedBytes {
    if let memory = decodedMemory { return memory }
    let memory = PaddedBytes(capacity: bytes.capacity)
    decodedMemory = memory
    return memory
  }
  private var decodedMemory: PaddedBytes?
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
    decodedMemory = nil
  }
}

extension TextPart {
  /// What came of taking in lines.
  enum Filling {
    case filled
    /// Whoever writes the text has not come to the end of a line.
    case nothingYet
    /// There are no more.
    case over
  }

  /// Takes in the next lines of a text; does not wait for them unless it is to.
  func fill(from reader: inout TextReader, waiting mayWait: Bool) throws(Failure) -> Filling {
    bytes.keep(from: bytes.count)
    let rest = reader.takeRest()
    // Another part may have been made larger for the line that goes on here.
    while rest.count >= bytes.capacity { grow() }
    bytes.append(rest)
    limit = 0
    while limit == 0 {
      guard mayWait || !reader.wouldWait else {
        reader.keepRest(bytes, from: 0)
        return .nothingYet
      }
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
    return limit > 0 ? .filled : .over
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
