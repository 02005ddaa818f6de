import Glibc

/// The changes of a zone's clock, as a TZif file lists them (RFC 8536, version 2 or later).
///
/// After the last change that is listed its offset goes on to hold. The tz database lists changes
/// up to 2037 in the files that distributions install ("fat"); "slim" files rely on a rule behind
/// the list, which is read as far as it names one offset without summer time.
struct TimeZoneFile: Sendable, Equatable {
  private let changes: [Int64]
  private let offsets: [Int]
  private let firstOffset: Int

  init?(reading path: String) {
    guard let bytes = Self.bytes(path) else { return nil }
    self.init(bytes)
  }

  /// Reads a file's bytes; nil where they are not such a file.
  init?(_ bytes: [UInt8]) {
    var reader = Reader(bytes: bytes)
    guard let first = reader.header(), first.version >= 0x32, reader.skip(first.size(timeSize: 4)),
      let header = reader.header(), header.types > 0
    else { return nil }
    var changes: [Int64] = []
    var kinds: [Int] = []
    var types: [Int] = []
    for _ in 0..<header.changes {
      guard let change = reader.integer(8), changes.last.map({ $0 < change }) ?? true else {
        return nil
      }
      changes.append(change)
    }
    for _ in 0..<header.changes {
      guard let kind = reader.integer(1), kind >= 0, kind < header.types else { return nil }
      kinds.append(Int(kind))
    }
    for _ in 0..<header.types {
      guard let offset = reader.integer(4), reader.skip(2), abs(offset) < 26 * 3600 else {
        return nil
      }
      types.append(Int(offset))
    }
    self.changes = changes
    offsets = kinds.map { types[$0] }
    firstOffset = types[0]
  }

  /// By how many seconds local time is ahead of UTC, a number of seconds after 1970.
  func offset(at second: Int64) -> Int {
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle] <= second { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? firstOffset : offsets[low - 1]
  }

  private static func bytes(_ path: String) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 17)
    let count = unsafe bytes.withUnsafeMutableBytes { buffer in
      unsafe read(descriptor, buffer.baseAddress, buffer.count)
    }
    guard count > 0, count < 1 << 17 else { return nil }
    return Array(bytes[..<count])
  }

  private struct Header {
    let version: UInt8
    let counts: [Int]

    var changes: Int { counts[3] }
    var types: Int { counts[4] }

    /// RFC 8536, section 3.2: the counts of isut, isstd, leap, time, type and character data.
    func size(timeSize: Int) -> Int {
      counts[3] * (timeSize + 1) + counts[4] * 6 + counts[5] + counts[2] * (timeSize + 4)
        + counts[1] + counts[0]
    }
  }

  private struct Reader {
    let bytes: [UInt8]
    var position = 0

    mutating func header() -> Header? {
      guard position + 44 <= bytes.count,
        Array(bytes[position..<position + 4]) == Array("TZif".utf8)
      else { return nil }
      let version = bytes[position + 4]
      position += 20
      var counts: [Int] = []
      for _ in 0..<6 {
        guard let count = integer(4), (0...100_000).contains(count) else { return nil }
        counts.append(Int(count))
      }
      return Header(version: version, counts: counts)
    }

    mutating func skip(_ count: Int) -> Bool {
      guard count <= bytes.count - position else { return false }
      position += count
      return true
    }

    /// A signed big-endian integer; a single byte is unsigned.
    mutating func integer(_ size: Int) -> Int64? {
      guard size <= bytes.count - position else { return nil }
      var value: UInt64 = 0
      for byte in bytes[position..<position + size] { value = value << 8 | UInt64(byte) }
      position += size
      return size == 4 ? Int64(Int32(truncatingIfNeeded: value)) : Int64(bitPattern: value)
    }
  }
}
