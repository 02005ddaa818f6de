/// How a process ended.
public enum ExitStatus: Sendable, Equatable {
  /// It ended by itself with this status, 0 … 255.
  case exited(Int32)
  /// This signal ended it.
  case signalled(Int32)

  /// Reads the number that `waitpid` reports, laid out as `wait(2)` describes for a process that ended.
  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7f
    self = signal == 0 ? .exited((waitStatus >> 8) & 0xff) : .signalled(signal)
  }
}

/// Everything a process left behind.
public struct Outcome: Sendable, Equatable, CustomStringConvertible {
  /// The bytes of its standard output, up to the launch's limit.
  public let stdout: [UInt8]
  /// The bytes of its standard error, up to the launch's limit.
  public let stderr: [UInt8]
  /// How it ended.
  public let status: ExitStatus
  /// It was killed because its time was up.
  public let ranOutOfTime: Bool
  /// It printed more than the launch's limit on one of the two; the rest was read and dropped.
  public let printedTooMuch: Bool

  /// Its standard output as text, with malformed UTF-8 replaced by U+FFFD.
  public var stdoutText: String { String(decoding: stdout, as: UTF8.self) }
  /// Its standard error as text, with malformed UTF-8 replaced by U+FFFD.
  public var stderrText: String { String(decoding: stderr, as: UTF8.self) }
  /// The status it ended with by itself; nil when a signal ended it.
  public var exitCode: Int32? {
    if case .exited(let code) = status { return code }
    return nil
  }

  /// What a failed expectation shows.
  public var description: String {
    let remark = (ranOutOfTime ? ", ran out of time" : "") + (printedTooMuch ? ", too much" : "")
    return "\(status)\(remark), stdout \(stdoutText.debugDescription), "
      + "stderr \(stderrText.debugDescription)"
  }
}
