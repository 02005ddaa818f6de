import Glibc

/// A pipe for a test, neither end of which programs inherit.
struct TestPipe {
  let readEnd: Int32
  let writeEnd: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    _ = unsafe pipe(&ends)
    (readEnd, writeEnd) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(writeEnd, $0.baseAddress, $0.count) }
  }

  /// What lies in the pipe now.
  func readAvailable() -> String {
    Terminals.readAvailable(readEnd)
  }

  func closeReadEnd() {
    Glibc.close(readEnd)
  }

  func close() {
    Glibc.close(readEnd)
    Glibc.close(writeEnd)
  }
}

enum Terminals {
  /// What can be read from a descriptor without waiting.
  static func readAvailable(_ descriptor: Int32) -> String {
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    return readToEnd(descriptor)
  }

  /// What can be read from a descriptor up to its end.
  static func readToEnd(_ descriptor: Int32) -> String {
    var text: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = unsafe read(descriptor, &part, part.count)
      guard count > 0 else { return String(decoding: text, as: UTF8.self) }
      text += part[..<count]
    }
  }
}

/// A pseudoterminal: what is written to one side is read from the other.
struct Pseudoterminal {
  let near: Int32
  let far: Int32

  /// Nil where the system has no pseudoterminals.
  init?(columns: UInt16, rows: UInt16) {
    near = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard near >= 0 else { return nil }
    var number: UInt32 = 0
    var isLocked: Int32 = 0
    // TIOCSPTLCK and TIOCGPTN, which are no constants that can be imported.
    guard unsafe ioctl(near, 0x4004_5431, &isLocked) == 0,
      unsafe ioctl(near, 0x8004_5430, &number) == 0
    else { return nil }
    far = unsafe open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard far >= 0 else { return nil }
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard unsafe ioctl(far, UInt(TIOCSWINSZ), &size) == 0 else { return nil }
  }

  static var isAvailable: Bool {
    guard let terminal = Pseudoterminal(columns: 80, rows: 24) else { return false }
    terminal.close()
    return true
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(near, $0.baseAddress, $0.count) }
  }

  func close() {
    Glibc.close(far)
    Glibc.close(near)
  }
}

/// Runs a body in which a broken pipe fails a write and does not end the test.
func withBrokenPipeBlocked(_ body: () -> Void) {
  var set = sigset_t()
  unsafe sigemptyset(&set)
  unsafe sigaddset(&set, SIGPIPE)
  var previous = sigset_t()
  unsafe pthread_sigmask(SIG_BLOCK, &set, &previous)
  body()
  var now = timespec()
  _ = unsafe sigtimedwait(&set, nil, &now)
  unsafe pthread_sigmask(SIG_SETMASK, &previous, nil)
}
