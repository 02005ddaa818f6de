internal import Glibc
internal import Synchronization

/// Feeds one process and takes in what it prints, all three streams at once, so that neither side can
/// wait for the other for ever.
final class OutputCollector: Sendable {
  struct Progress {
    var stdout: [UInt8] = []
    var stderr: [UInt8] = []
    var printedTooMuch = false
    var ranOutOfTime = false
    var status: ExitStatus?
  }

  let progress = Mutex(Progress())
  private let child: Child
  private let limit: Int
  private let deadline: Deadline
  private let input: Descriptor?
  private let bytes: [UInt8]
  private let output: Descriptor
  private let error: Descriptor

  init(
    child: Child, launch: Launch, feeding bytes: [UInt8], into input: Descriptor?,
    output: Descriptor, error: Descriptor
  ) {
    self.child = child
    self.bytes = bytes
    self.input = input
    self.output = output
    self.error = error
    limit = launch.outputLimit
    deadline = Deadline(after: launch.timeLimit)
    for descriptor in [input, output, error] { descriptor?.stopBlocking() }
  }

  /// Returns when the process has ended and its output with it, or when its time is up and it has been
  /// killed.
  func run() {
    var remaining = bytes[...]
    var inTime = true
    while inTime, output.isOpen || error.isOpen {
      inTime = awaitEvent()
      feed(&remaining)
      drain(output, to: \.stdout)
      drain(error, to: \.stderr)
    }
    input?.close()
    let status = inTime ? child.wait(until: deadline) : nil
    let final = status ?? child.end()
    if status == nil {
      drain(output, to: \.stdout)
      drain(error, to: \.stderr)
    }
    output.close()
    error.close()
    progress.withLock { progress in
      progress.status = final
      progress.ranOutOfTime = status == nil
    }
  }

  private func awaitEvent() -> Bool {
    // poll(2) skips negative descriptors, which is what closed ones have.
    var watched = [
      pollfd(fd: input?.raw ?? -1, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: output.raw, events: Int16(POLLIN), revents: 0),
      pollfd(fd: error.raw, events: Int16(POLLIN), revents: 0),
    ]
    let ready = unsafe poll(&watched, nfds_t(watched.count), deadline.milliseconds)
    return ready > 0 || !deadline.isOver
  }

  private func feed(_ remaining: inout ArraySlice<UInt8>) {
    guard let input, input.isOpen else { return }
    if !remaining.isEmpty, let written = input.writeSome(remaining) {
      remaining.removeFirst(written)
      if !remaining.isEmpty { return }
    }
    input.close()
  }

  private func drain(_ source: Descriptor, to target: WritableKeyPath<Progress, [UInt8]>) {
    // A program that never stops printing must not keep us from looking at the clock.
    for _ in 0..<16 {
      switch source.readSome() {
      case .nothingYet: return
      case .end, .failed: return source.close()
      case .bytes(let some): keep(some, in: target)
      }
    }
  }

  private func keep(_ some: [UInt8], in target: WritableKeyPath<Progress, [UInt8]>) {
    progress.withLock { progress in
      let room = max(0, limit - progress[keyPath: target].count)
      progress[keyPath: target] += some.prefix(room)
      if some.count > room { progress.printedTooMuch = true }
    }
  }
}
