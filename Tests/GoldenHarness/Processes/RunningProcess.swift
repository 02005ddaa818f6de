internal import Glibc
internal import Synchronization

/// A process that has been started. It is killed when nobody refers to it any more, and at the latest
/// when its time is up.
public final class RunningProcess: Sendable {
  /// The process number; its process group has the same.
  public var pid: Int32 { child.pid }

  private let child: Child
  private let collector: OutputCollector
  private let thread: Thread
  private let openInput: Descriptor?
  private let keeping: TemporaryDirectory?

  init(_ launch: Launch, stdin: StandardInput) throws(HarnessFailure) {
    let output = try Pipe()
    let error = try Pipe()
    var actions = FileActions()
    var input: Pipe?
    var bytes: [UInt8] = []
    switch stdin {
    case .nothing: actions.open("/dev/null", O_RDONLY, as: 0)
    case .bytes(let given): bytes = given
    case .text(let given): bytes = Array(given.utf8)
    case .open: break
    }
    if case .nothing = stdin {} else { input = try Pipe() }
    if let input { actions.duplicate(input.reading, as: 0) }
    actions.duplicate(output.writing, as: 1)
    actions.duplicate(error.writing, as: 2)
    let child = try launch.start(actions)
    for end in [input?.reading, output.writing, error.writing] { end?.close() }

    var isOpen = false
    if case .open = stdin { isOpen = true }
    let collector = OutputCollector(
      child: child, launch: launch, feeding: bytes, into: isOpen ? nil : input?.writing,
      output: output.reading, error: error.reading)
    self.child = child
    self.collector = collector
    openInput = isOpen ? input?.writing : nil
    keeping = launch.keeping
    do throws(HarnessFailure) {
      thread = try Thread { collector.run() }
    } catch {
      _ = child.end()
      throw error
    }
  }

  deinit {
    child.killGroup()
    thread.join()
  }

  /// Sends a signal to the process itself, not to what it started; false when it has already ended.
  @discardableResult
  public func kill(_ signal: Int32) -> Bool {
    child.signal(signal)
  }

  /// Writes to the process's standard input, which was asked for as ``StandardInput/open``. False when
  /// the process does not read any more.
  public func write(_ text: String) -> Bool {
    guard let openInput else { return false }
    var remaining = Array(text.utf8)[...]
    while !remaining.isEmpty {
      guard let written = openInput.writeSome(remaining) else { return false }
      remaining.removeFirst(written)
    }
    return true
  }

  /// Ends the process's standard input.
  public func closeInput() {
    openInput?.close()
  }

  /// Standard output up to now, as text.
  public var stdoutSoFar: String {
    collector.progress.withLock { String(decoding: $0.stdout, as: UTF8.self) }
  }

  /// Waits until standard output contains `text`; throws when the process ends, or the time is up,
  /// before it does.
  public func waitForOutput(
    _ text: String, atMost duration: Duration = .seconds(30)
  ) throws(HarnessFailure) {
    let deadline = Deadline(after: duration)
    let wanted = Array(text.utf8)
    while true {
      let (seen, ended) = collector.progress.withLock { ($0.stdout, $0.status != nil) }
      if seen.contains(sequence: wanted) { return }
      if ended || deadline.isOver {
        throw .neverPrinted(wanted: text, seen: String(decoding: seen, as: UTF8.self))
      }
      usleep(1000)
    }
  }

  /// Waits for the end of the process and of its output. An open standard input is closed first. May
  /// be called more than once, from any thread.
  public func wait() -> Outcome {
    openInput?.close()
    thread.join()
    return collector.progress.withLock { progress in
      Outcome(
        stdout: progress.stdout, stderr: progress.stderr,
        status: progress.status ?? .signalled(SIGKILL), ranOutOfTime: progress.ranOutOfTime,
        printedTooMuch: progress.printedTooMuch)
    }
  }
}
