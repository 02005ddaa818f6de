import Glibc

/// Bytes from somewhere, a part at a time.
public protocol ByteSource {
  /// Appends the next bytes; answers false at the end.
  mutating func read(into buffer: inout [UInt8]) throws(ReadFailure) -> Bool
}

/// That bytes could not be read.
public struct ReadFailure: Error, Equatable, Sendable {
  /// The system's error number.
  public let code: Int32

  /// A failure with the system's error number.
  public init(code: Int32) {
    self.code = code
  }
}

/// The bytes of an array, in parts of a chosen size.
public struct ArraySource: ByteSource {
  private let bytes: [UInt8]
  private let part: Int
  private var position = 0

  /// An array's bytes, `part` at a time.
  public init(_ bytes: [UInt8], part: Int = 1 << 16) {
    self.bytes = bytes
    self.part = max(1, part)
  }

  /// Appends the next part.
  public mutating func read(into buffer: inout [UInt8]) throws(ReadFailure) -> Bool {
    guard position < bytes.count else { return false }
    let end = min(bytes.count, position + part)
    buffer.append(contentsOf: bytes[position..<end])
    position = end
    return true
  }
}

/// The bytes of a file descriptor, which stays open.
public struct FileDescriptorSource: ByteSource {
  private static let part = 1 << 16
  private let descriptor: Int32

  /// The bytes of an open file, pipe or terminal.
  public init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// How many bytes the file has; nil where it is a pipe or a terminal.
  public var size: Int? {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return Int(status.st_size)
  }

  /// All bytes up to the end; nil where they are more than `limit`.
  public mutating func readAll(upTo limit: Int = .max) throws(ReadFailure) -> [UInt8]? {
    var bytes: [UInt8] = []
    // With room behind the last byte, the end is found without a greater array.
    bytes.reserveCapacity(min(size ?? 0, limit) + Self.part)
    while try read(into: &bytes) {
      guard bytes.count <= limit else { return nil }
    }
    return bytes
  }

  /// Appends the next bytes, as many as there is room for but 64 KiB at least, waiting for them where
  /// there are none yet.
  public mutating func read(into buffer: inout [UInt8]) throws(ReadFailure) -> Bool {
    while true {
      var count = 0
      buffer.append(addingCapacity: max(Self.part, buffer.capacity - buffer.count)) { free in
        count = unsafe free.withUnsafeMutableBufferPointer { bytes, initialized in
          let count = unsafe Glibc.read(descriptor, bytes.baseAddress, bytes.count)
          initialized = max(0, count)
          return count
        }
      }
      if count >= 0 { return count > 0 }
      guard errno == EINTR else { throw ReadFailure(code: errno) }
    }
  }
}
