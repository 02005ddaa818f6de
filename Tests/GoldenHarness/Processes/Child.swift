internal import Glibc
internal import Synchronization

/// A process we started and have to reap. Once it is reaped its number may belong to another process,
/// so signalling and reaping exclude each other.
final class Child: Sendable {
  let pid: pid_t
  private let status: Mutex<ExitStatus?>

  init(pid: pid_t) {
    self.pid = pid
    status = Mutex(nil)
  }

  /// Sends a signal to the process; false when it has already been reaped.
  @discardableResult
  func signal(_ number: Int32) -> Bool {
    status.withLock { status in status == nil && kill(pid, number) == 0 }
  }

  /// Kills the process and everything it started that stayed in its process group.
  func killGroup() {
    status.withLock { status in
      if status == nil {
        _ = kill(-pid, SIGKILL)
        _ = kill(pid, SIGKILL)
      }
    }
  }

  /// How it ended, or nil while it runs.
  func poll() -> ExitStatus? {
    status.withLock { status in
      if let status { return status }
      var word: Int32 = 0
      guard unsafe waitpid(pid, &word, WNOHANG) == pid else { return nil }
      status = ExitStatus(waitStatus: word)
      return status
    }
  }

  /// How it ended, or nil when it has not by the deadline.
  func wait(until deadline: Deadline) -> ExitStatus? {
    var pause: UInt32 = 50
    while true {
      if let status = poll() { return status }
      if deadline.isOver { return nil }
      usleep(pause)
      pause = min(pause * 2, 10_000)
    }
  }

  /// Kills the group and waits until the process is gone.
  func end() -> ExitStatus {
    killGroup()
    return wait(until: Deadline(after: .seconds(10))) ?? .signalled(SIGKILL)
  }
}
