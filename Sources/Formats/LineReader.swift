/// A line of a text.
public struct Line: Equatable, Sendable {
  /// What a line holds.
  public enum Content: Equatable, Sendable {
    /// Its bytes, without the line break.
    case bytes([UInt8])
    /// Why it was not kept.
    case problem(FormatProblem)
  }

  /// Its number, from 1.
  public let number: Int
  /// What it holds.
  public let content: Content
}

/// Reads lines, ended by LF or CRLF; the last may lack its end. A byte order mark at the very
/// beginning is passed over. A line that is too long is read past in little memory and reported.
public struct LineReader<Source: ByteSource> {
  private var source: Source
  private let maximumLength: Int
  private var buffer: [UInt8] = []
  private var start = 0
  private var scanned = 0
  private var number = 0
  private var isAtEnd = false

  /// A reader of lines of at most `maximumLength` bytes.
  public init(_ source: Source, maximumLength: Int = 1 << 20) {
    self.source = source
    self.maximumLength = maximumLength
  }

  /// The next line; nil at the end.
  public mutating func next() throws(ReadFailure) -> Line? {
    var isTooLong = false
    while true {
      if let end = buffer[scanned...].firstIndex(of: 0x0A) {
        return take(upTo: end, next: end + 1, isTooLong)
      }
      scanned = buffer.count
      if buffer.count - start > maximumLength + 1 {
        isTooLong = true
        (start, scanned) = (0, 0)
        buffer.removeAll(keepingCapacity: true)
      }
      if isAtEnd {
        guard start < buffer.count || isTooLong else { return nil }
        return take(upTo: buffer.count, next: buffer.count, isTooLong)
      }
      try fill()
    }
  }

  private mutating func fill() throws(ReadFailure) {
    if start > 0 {
      buffer.removeFirst(start)
      scanned -= start
      start = 0
    }
    let isFirst = number == 0 && buffer.count < 3
    isAtEnd = try !source.read(into: &buffer)
    if isFirst, buffer.starts(with: [0xEF, 0xBB, 0xBF]) {
      buffer.removeFirst(3)
      scanned = 0
    }
  }

  private mutating func take(upTo end: Int, next: Int, _ isTooLong: Bool) -> Line {
    number += 1
    var bytes = buffer[start..<end]
    if bytes.last == 0x0D { bytes.removeLast() }
    (start, scanned) = (next, next)
    guard !isTooLong, bytes.count <= maximumLength else {
      return Line(number: number, content: .problem(.lineTooLong(maximumLength)))
    }
    return Line(number: number, content: .bytes(Array(bytes)))
  }
}
