internal import Glibc

/// What a process gets to read.
public enum StandardInput: Sendable {
  /// `/dev/null`.
  case nothing
  /// A pipe with these bytes in it, then its end.
  case bytes([UInt8])
  /// A pipe with this text in it, then its end.
  case text(String)
  /// A pipe that stays open for ``RunningProcess/write(_:)`` until it is closed.
  case open
}

/// A program with everything it starts with. Nothing of the test run's own environment, descriptors,
/// signal handling or terminal reaches it but what is said here.
public struct Launch: Sendable {
  /// The path of the program; `PATH` is not searched.
  public var executable: String
  /// The words after the program's name.
  public var arguments: [String]
  /// The whole environment.
  public var environment: [String: String]
  /// The working directory; the test run's own when nil.
  public var directory: String?
  /// The file mode creation mask; the test run's own when nil.
  public var umask: UInt16?
  /// How long it may run before it is killed.
  public var timeLimit: Duration
  /// How many bytes of each of its two outputs are kept.
  public var outputLimit: Int

  /// The directory that has to outlive the process.
  var keeping: TemporaryDirectory?

  /// A launch that may take 60 s and print 1 MiB.
  public init(
    _ executable: String, _ arguments: [String] = [], environment: [String: String] = [:],
    directory: String? = nil, umask: UInt16? = nil, timeLimit: Duration = .seconds(60),
    outputLimit: Int = 1 << 20
  ) {
    self.executable = executable
    self.arguments = arguments
    self.environment = environment
    self.directory = directory
    self.umask = umask
    self.timeLimit = timeLimit
    self.outputLimit = outputLimit
  }

  /// Starts the program and returns at once. Its output is taken in from now on, so that it never
  /// waits for a reader.
  public func spawn(stdin: StandardInput = .nothing) throws(HarnessFailure) -> RunningProcess {
    try RunningProcess(self, stdin: stdin)
  }

  /// Runs the program to its end.
  public func run(stdin: StandardInput = .nothing) throws(HarnessFailure) -> Outcome {
    try spawn(stdin: stdin).wait()
  }

  func start(_ actions: consuming FileActions) throws(HarnessFailure) -> Child {
    guard unsafe access(executable, X_OK) == 0 else { throw .noExecutable(path: executable) }
    if let directory { actions.changeDirectory(to: directory) }
    actions.closeAllButStandard()
    let variables = environment.map { "\($0.key)=\($0.value)" }.sorted()
    guard let umask else {
      return Child(pid: try actions.spawn(executable, [executable] + arguments, variables))
    }
    // posix_spawn cannot set the mask, and the test run's own is shared by all its threads: the
    // shell sets it and then becomes the program, keeping the process number.
    let script = "umask 0\(String(umask, radix: 8)) && exec \"$0\" \"$@\""
    let words = ["sh", "-c", script, executable] + arguments
    return Child(pid: try actions.spawn("/bin/sh", words, variables))
  }
}
