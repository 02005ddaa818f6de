import Glibc

/// Buffered output to a file descriptor, every write of which is checked.
///
/// Nothing reaches the descriptor before the buffer is full or `flush()` is called, which the end
/// of the stream's life does not do: only a call can say that it failed. After a failure what was
/// not written is gone, and every further call throws the same failure.
public final class OutputStream {
  private let fileDescriptor: Int32?
  private let capacity: Int
  private var buffer: [UInt8] = []
  private var failure: OutputFailure?

  /// A stream to a descriptor, which stays the caller's to close.
  public init(fileDescriptor: Int32, bufferSize: Int = 1 << 16) {
    self.fileDescriptor = fileDescriptor
    self.capacity = max(1, bufferSize)
  }

  /// A stream into memory, to be read with `takeCollected()`.
  public init(collecting: Void) {
    fileDescriptor = nil
    capacity = .max
  }

  /// Writes a text as UTF-8.
  public func write(_ text: String) throws(OutputFailure) {
    if let failure { throw failure }
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= capacity { try flush() }
  }

  /// Writes bytes as they stand.
  public func write(_ bytes: [UInt8]) throws(OutputFailure) {
    if let failure { throw failure }
    if buffer.isEmpty, bytes.count >= capacity {
      try send(bytes)
    } else {
      buffer.append(contentsOf: bytes)
      if buffer.count >= capacity { try flush() }
    }
  }

  /// Hands everything written so far to the operating system.
  public func flush() throws(OutputFailure) {
    if let failure { throw failure }
    guard fileDescriptor != nil, !buffer.isEmpty else { return }
    defer { buffer.removeAll(keepingCapacity: true) }
    try send(buffer)
  }

  /// Everything written into memory since the last call; empty for a stream to a descriptor.
  public func takeCollected() -> [UInt8] {
    guard fileDescriptor == nil else { return [] }
    defer { buffer = [] }
    return buffer
  }

  private func send(_ bytes: [UInt8]) throws(OutputFailure) {
    guard let fileDescriptor else { return }
    do {
      try Self.send(bytes, to: fileDescriptor)
    } catch {
      failure = error
      throw error
    }
  }

  private static func send(_ bytes: [UInt8], to fileDescriptor: Int32) throws(OutputFailure) {
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(fileDescriptor, $0.baseAddress?.advanced(by: sent), $0.count - sent)
      }
      if count > 0 {
        sent += count
        continue
      }
      switch count == 0 ? EIO : errno {
      case EINTR: continue
      case EAGAIN: waitUntilWritable(fileDescriptor)
      case let number: throw OutputFailure(errno: number)
      }
    }
  }

  /// Waits until a descriptor that does not block takes bytes again. Whatever ends the wait, the
  /// next write says what is the matter.
  private static func waitUntilWritable(_ fileDescriptor: Int32) {
    var request = pollfd(fd: fileDescriptor, events: Int16(POLLOUT), revents: 0)
    _ = unsafe poll(&request, 1, -1)
  }
}
