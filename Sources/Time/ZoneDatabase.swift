import Glibc

/// The machine's copy of the tz database.
enum ZoneDatabase {
  private static let directory = "/usr/share/zoneinfo/"
  /// Real files have less than 4 KiB.
  private static let maximumSize = 65_536

  /// The file of a zone.
  static func read(_ name: String) throws(TimeProblem) -> [UInt8] {
    guard isName(name) else { throw .invalidZoneName }
    let file = unsafe open(directory + name, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else { throw .unknownZone(name) }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let bytes = contents(of: file)
    else { throw .unknownZone(name) }
    return bytes
  }

  /// Whether a word can name a zone; what could lead out of the directory cannot, for want of dots.
  private static func isName(_ name: String) -> Bool {
    guard (1...64).contains(name.utf8.count) else { return false }
    let words = name.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
    return words.allSatisfy { word in
      !word.isEmpty
        && word.allSatisfy { byte in
          (0x41...0x5A).contains(byte & 0xDF) || (0x30...0x39).contains(byte)
            || byte == 0x5F || byte == 0x2B || byte == 0x2D
        }
    }
  }

  private static func contents(of file: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: maximumSize)
    var count = 0
    while count < maximumSize {
      let step = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(file, buffer.baseAddress.map { unsafe $0 + count }, maximumSize - count)
      }
      if step == 0 { return Array(bytes[..<count]) }
      if step < 0 && errno != EINTR { return nil }
      count += max(0, step)
    }
    return nil
  }
}
