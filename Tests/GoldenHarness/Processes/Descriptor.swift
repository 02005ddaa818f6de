internal import Glibc
internal import Synchronization

/// An open file descriptor that is closed once: when told to, or when nobody refers to it any more.
final class Descriptor: Sendable {
  private let number: Mutex<Int32>

  init(_ number: Int32) {
    self.number = Mutex(number)
  }

  deinit {
    close()
  }

  /// The number, or −1 once closed.
  var raw: Int32 { number.withLock { $0 } }

  var isOpen: Bool { raw >= 0 }

  func close() {
    number.withLock { number in
      if number >= 0 { _ = Glibc.close(number) }
      number = -1
    }
  }

  func stopBlocking() {
    _ = fcntl(raw, F_SETFL, fcntl(raw, F_GETFL) | O_NONBLOCK)
  }

  /// Reads what is there, up to 64 KiB.
  func readSome() -> Reading {
    let count = 65536
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let got = unsafe read(raw, buffer.baseAddress, count)
      failure = got < 0 ? errno : 0
      filled = max(got, 0)
    }
    switch failure {
    case 0: return bytes.isEmpty ? .end : .bytes(bytes)
    case EAGAIN, EINTR: return .nothingYet
    default: return .failed(failure)
    }
  }

  /// Writes what fits and says how much that was: 0 when nothing fits now, nil when nobody reads.
  ///
  /// A write that nobody reads would end the whole test run with SIGPIPE; the signal is held back on
  /// this thread and taken away again, so that no other thread and no child notices.
  func writeSome(_ bytes: ArraySlice<UInt8>) -> Int? {
    var pipeSignal = sigset_t()
    var before = sigset_t()
    unsafe sigemptyset(&pipeSignal)
    unsafe sigaddset(&pipeSignal, SIGPIPE)
    unsafe pthread_sigmask(SIG_BLOCK, &pipeSignal, &before)
    var failure: Int32 = 0
    let written = unsafe bytes.withUnsafeBytes { buffer in
      let count = unsafe write(raw, buffer.baseAddress, buffer.count)
      failure = count < 0 ? errno : 0
      return count
    }
    if failure == EPIPE {
      var atOnce = timespec()
      unsafe sigtimedwait(&pipeSignal, nil, &atOnce)
    }
    unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
    if failure == EAGAIN || failure == EINTR { return 0 }
    return written < 0 ? nil : written
  }
}

/// What came of reading from a descriptor.
enum Reading {
  case bytes([UInt8])
  /// Nothing yet, from a descriptor that does not block.
  case nothingYet
  /// Nothing any more.
  case end
  /// The `errno` value of a failed read. A terminal whose other end is closed fails with EIO.
  case failed(Int32)
}
