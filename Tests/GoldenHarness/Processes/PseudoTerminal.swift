internal import CSpawn
internal import Glibc

/// A program on a terminal of its own, with a test at the keyboard.
///
///     let terminal = try sandbox.terminal("repl", columns: 60)
///     try terminal.read(until: "xsyf> ")
///     try terminal.type("account list\n")
///
/// The terminal echoes what is typed until the program turns that off, and what comes back has
/// carriage returns before line feeds, as on any terminal. Not for several threads at once.
public final class PseudoTerminal {
  /// Everything that has been taken in so far, escape sequences and what was echoed included.
  public var transcript: String { String(decoding: printed, as: UTF8.self) }

  private let master: Descriptor
  private let child: Child
  private let deadline: Deadline
  private let keeping: TemporaryDirectory?
  private var printed: [UInt8] = []
  private var alreadyRead = 0

  /// Starts a program on a new terminal of this size. `TERM` is `xterm` unless the launch says
  /// otherwise; its time limit holds, its output limit does not.
  public init(_ launch: Launch, columns: UInt16 = 80, rows: UInt16 = 24) throws(HarnessFailure) {
    var launch = launch
    launch.environment["TERM"] = launch.environment["TERM"] ?? "xterm"
    let number = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard number >= 0 else { throw .last("posix_openpt") }
    master = Descriptor(number)
    guard grantpt(number) == 0, unlockpt(number) == 0 else { throw .last("unlockpt") }
    let path = try Self.pathOfOtherEnd(of: number)
    try Self.resize(master, columns, rows)

    // The child leads a new session, so the first terminal it opens becomes its controlling terminal.
    var actions = FileActions()
    actions.open(path, O_RDWR, as: 0)
    actions.duplicate(0, as: 1)
    actions.duplicate(0, as: 2)
    child = try launch.start(actions)
    deadline = Deadline(after: launch.timeLimit)
    keeping = launch.keeping
    master.stopBlocking()
  }

  deinit {
    _ = child.end()
  }

  /// Types text; `"\n"` is the Enter key, `"\t"` the Tab key, `"\u{3}"` Ctrl-C, `"\u{4}"` Ctrl-D.
  /// Throws when the program has ended, or does not read until its time is up.
  public func type(_ text: String) throws(HarnessFailure) {
    var remaining = Array(text.utf8)[...]
    while !remaining.isEmpty {
      guard let written = master.writeSome(remaining) else { throw .last("write", "terminal") }
      remaining.removeFirst(written)
      if written > 0 { continue }
      guard !deadline.isOver else {
        throw .system(call: "write", about: "terminal", code: ETIMEDOUT)
      }
      takeIn(wait: 10)
    }
  }

  /// Reads on until the program has printed `text`; returns what is new, up to and including it.
  /// Throws when the program ends or the time is up first.
  @discardableResult
  public func read(
    until text: String, atMost duration: Duration = .seconds(20)
  ) throws(HarnessFailure) -> String {
    let patience = Deadline(after: duration)
    let wanted = Array(text.utf8)
    var isOpen = true
    var searched = alreadyRead
    while true {
      if let start = printed.firstIndex(of: wanted, from: searched) {
        let end = start + wanted.count
        defer { alreadyRead = end }
        return String(decoding: printed[alreadyRead..<end], as: UTF8.self)
      }
      if !isOpen || patience.isOver || deadline.isOver {
        let seen = String(decoding: printed[alreadyRead...], as: UTF8.self)
        throw .neverPrinted(wanted: text, seen: seen)
      }
      searched = max(searched, printed.count - wanted.count + 1)
      isOpen = takeIn(wait: min(patience.milliseconds, deadline.milliseconds))
    }
  }

  /// Gives the terminal another size; the program is sent SIGWINCH.
  public func resize(columns: UInt16, rows: UInt16) throws(HarnessFailure) {
    try Self.resize(master, columns, rows)
  }

  /// Sends a signal to the program; false when it has already ended.
  @discardableResult
  public func kill(_ signal: Int32) -> Bool {
    child.signal(signal)
  }

  /// Waits for the program's end; standard output of the outcome is everything the program printed.
  public func wait() -> Outcome {
    while !deadline.isOver, takeIn(wait: deadline.milliseconds) {}
    let ended = child.wait(until: deadline)
    return Outcome(
      stdout: printed, stderr: [], status: ended ?? child.end(), ranOutOfTime: ended == nil,
      printedTooMuch: false)
  }

  /// Takes in what has been printed, waiting for something at most so many milliseconds; false when
  /// nothing more will come.
  @discardableResult
  private func takeIn(wait milliseconds: Int32) -> Bool {
    var watched = pollfd(fd: master.raw, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&watched, 1, milliseconds) > 0 else { return true }
    switch master.readSome() {
    case .nothingYet: return true
    case .end, .failed: return false
    case .bytes(let some):
      printed += some
      return true
    }
  }

  private static func pathOfOtherEnd(of number: Int32) throws(HarnessFailure) -> String {
    var name = [CChar](repeating: 0, count: 128)
    guard unsafe ptsname_r(number, &name, name.count) == 0 else { throw .last("ptsname_r") }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func resize(
    _ master: Descriptor, _ columns: UInt16, _ rows: UInt16
  ) throws(HarnessFailure) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard unsafe ioctl(master.raw, UInt(TIOCSWINSZ), &size) == 0 else {
      throw .last("ioctl", "TIOCSWINSZ")
    }
  }
}
