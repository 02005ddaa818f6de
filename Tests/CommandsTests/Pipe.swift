@testable import Commands
import Glibc
import Synchronization
import Testing

/// A pipe into which a test writes.
final class Pipe: Sendable {
  /// A thread that writes.
  struct Writer {
    fileprivate let thread: pthread_t?

    func join() {
      if let thread { pthread_join(thread, nil) }
    }
  }

  let output: Int32
  private let input: Mutex<Int32>

  init() throws {
    var ends: [Int32] = [-1, -1]
    try #require(unsafe pipe(&ends) == 0)
    output = ends[0]
    input = Mutex(ends[1])
    signal(SIGPIPE, SIG_IGN)
  }

  func send(_ text: String) { _ = send(Array(text.utf8)) }

  func end() { input.withLock { _ = Glibc.close($0) } }

  func close() { Glibc.close(output) }

  /// Writes bytes from a thread of its own and ends, with a short pause after so many of them.
  func write(_ bytes: [UInt8], pausingEvery step: Int = .max) -> Writer {
    Writer(
      thread: startThread { [self] in
        var rest = bytes[...]
        while !rest.isEmpty, send(Array(rest.prefix(step))) {
          rest = rest.dropFirst(step)
          usleep(1000)
        }
        end()
      })
  }

  private func send(_ bytes: [UInt8]) -> Bool {
    let descriptor = input.withLock { $0 }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
