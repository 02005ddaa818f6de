import Formats
import Glibc
import Reporting
import Screening

/// Where a text is read from, part after part.
struct TextReader: Sendable {
  /// How many bytes a part begins with.
  static let partSize = 1 << 18
  /// The longest line that is screened, in bytes.
  static let maximumLine = 1 << 24

  private let name: String
  private let descriptor: Int32
  private var rest: [UInt8] = []
  private var lines = 0
  /// The numbers, from 1, of lines that were too long.
  private(set) var skipped: [Int] = []

  /// A reader of what an open file holds; who opened it closes it.
  init(name: String, descriptor: Int32) {
    self.name = name
    self.descriptor = descriptor
  }

  /// How many bytes the file has; nil where it is a pipe or a terminal.
  var size: Int? { FileDescriptorSource(descriptor).size }

  /// Whether reading on would mean to wait for somebody to write.
  var wouldWait: Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&request, 1, 0) == 0
  }

  /// Reads what there is, up to the capacity; answers how much, 0 at the end.
  func read(into bytes: PaddedBytes) throws(Failure) -> Int {
    while true {
      var result = 0
      let count = unsafe bytes.fill { room in
        result = unsafe Glibc.read(descriptor, room.baseAddress, room.count)
        return result
      }
      if result >= 0 { return count }
      guard errno == EINTR else { throw UnreadableInput.failure(name, errno) }
    }
  }

  /// Passes over the line that the bytes begin, which is too long; they hold what follows it.
  mutating func skipLine(_ bytes: PaddedBytes) throws(Failure) {
    skipped.append(lines + 1)
    lines += 1
    repeat {
      bytes.keep(from: bytes.count)
      if try read(into: bytes) == 0 { return }
    } while bytes.lineBreak(from: 0) == nil
    bytes.keep(from: (bytes.lineBreak(from: 0) ?? 0) + 1)
  }

  /// What was read beyond the last whole line.
  mutating func takeRest() -> [UInt8] {
    defer { rest.removeAll(keepingCapacity: true) }
    return rest
  }

  mutating func keepRest(_ bytes: PaddedBytes, from place: Int) {
    rest = bytes.copy(place..<bytes.count)
  }

  /// Whether no line was counted yet.
  var isAtFirstLine: Bool { lines == 0 }

  /// Counts lines; answers how many there were before.
  mutating func count(lines count: Int) -> Int {
    defer { lines += count }
    return lines
  }
}
