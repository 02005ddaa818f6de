internal import Glibc

/// Why the harness itself could not do its work. What a program under test does wrong is never one of
/// these: that is an ``Outcome``.
public enum HarnessFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// A call of the operating system failed with the `errno` value `code`.
  case system(call: String, about: String, code: Int32)
  /// The program under test is not at this path.
  case noExecutable(path: String)
  /// A golden file breaks the format, at this line (counted from 1).
  case malformed(line: Int, problem: String)
  /// A file is larger than the harness reads, in bytes.
  case tooLarge(path: String, limit: Int)
  /// A program did not print, in the time it had, what a test waited for.
  case neverPrinted(wanted: String, seen: String)

  /// One sentence for the person who reads the test log.
  public var description: String {
    switch self {
    case .system(let call, let about, let code):
      let reason = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
      return "\(call) \(about): \(reason)"
    case .noExecutable(let path):
      return "no executable at \(path): build it first, or set \(ExecutableUnderTest.variable)"
    case .malformed(let line, let problem):
      return "line \(line): \(problem)"
    case .tooLarge(let path, let limit):
      return "\(path) is larger than \(limit) bytes"
    case .neverPrinted(let wanted, let seen):
      return "never printed \(wanted.debugDescription); printed \(seen.debugDescription)"
    }
  }

  static func last(_ call: String, _ about: String = "") -> HarnessFailure {
    .system(call: call, about: about, code: errno)
  }
}
