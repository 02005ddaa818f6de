/// A place of its own for one test: a fresh directory as working directory, home, XDG directories and
/// store path, a small fixed environment, and the executable under test.
///
/// The directory is removed when neither the sandbox nor a process started in it is referred to any
/// more. A copy shares the directory but has its own environment:
///
///     let sandbox = try Sandbox()
///     let outcome = try sandbox.xsyf("store", "init", "--yes")
///     var chinese = sandbox
///     chinese.environment["XSYF_LANG"] = "zh"
public struct Sandbox: Sendable {
  /// The environment of the next process.
  public var environment: [String: String]
  /// The working directory of every process: an absolute path.
  public var directory: String { temporary.path }
  /// The store of every process, unless a test says otherwise.
  public var store: String { directory + "/store.db" }

  private let temporary: TemporaryDirectory
  private var program: String { directory + "/.bin/xsyf" }

  /// Makes a sandbox for the executable under test.
  public init() throws(HarnessFailure) {
    try self.init(executable: ExecutableUnderTest.path())
  }

  /// Makes a sandbox where `xsyf` is the program at this absolute path.
  public init(executable: String) throws(HarnessFailure) {
    temporary = try TemporaryDirectory()
    environment = Self.environment(in: temporary.path)
    for name in [".bin", ".home", ".run", ".tmp"] {
      try FileSystem.makeDirectory(temporary.path + "/" + name)
    }
    try FileSystem.link(program, to: executable)
  }

  private static func environment(in directory: String) -> [String: String] {
    let home = directory + "/.home"
    let fixed = [
      "HOME": home,
      "INPUTRC": "/dev/null",
      "LANG": "C.UTF-8",
      "PATH": directory + "/.bin:/usr/bin:/bin",
      "PWD": directory,
      "TMPDIR": directory + "/.tmp",
      "TZ": "UTC",
      "XDG_CACHE_HOME": home + "/.cache",
      "XDG_CONFIG_HOME": home + "/.config",
      "XDG_DATA_HOME": home + "/.local/share",
      "XDG_RUNTIME_DIR": directory + "/.run",
      "XDG_STATE_HOME": home + "/.local/state",
      "XSYF_STORE": directory + "/store.db",
    ]
    return HarnessEnvironment.instrumentation.merging(fixed) { _, fixed in fixed }
  }

  /// `xsyf` with these words, ready to be started. Files it makes are its owner's alone (umask 077).
  public func launch(_ words: [String]) -> Launch {
    launch(program, words)
  }

  /// Another program, for instance `/bin/sh`, in the same surroundings.
  public func launch(_ path: String, _ words: [String]) -> Launch {
    var launch = Launch(
      path, words, environment: environment, directory: directory, umask: 0o077)
    launch.keeping = temporary
    return launch
  }

  /// Runs `xsyf` with these words to its end.
  public func xsyf(
    _ words: String..., stdin: StandardInput = .nothing
  ) throws(HarnessFailure) -> Outcome {
    try launch(words).run(stdin: stdin)
  }

  /// Starts `xsyf` with these words and returns at once.
  public func spawn(
    _ words: String..., stdin: StandardInput = .nothing
  ) throws(HarnessFailure) -> RunningProcess {
    try launch(words).spawn(stdin: stdin)
  }

  /// Starts `xsyf` with these words on a terminal of its own.
  public func terminal(
    _ words: String..., columns: UInt16 = 80, rows: UInt16 = 24
  ) throws(HarnessFailure) -> PseudoTerminal {
    try PseudoTerminal(launch(words), columns: columns, rows: rows)
  }

  /// Runs a line of `sh`, with `xsyf` on its `PATH`.
  public func sh(
    _ line: String, stdin: StandardInput = .nothing
  ) throws(HarnessFailure) -> Outcome {
    try launch("/bin/sh", ["-c", line]).run(stdin: stdin)
  }

  /// Writes a file below the working directory, making the directories on its way.
  public func write(_ text: String, to name: String) throws(HarnessFailure) {
    let path = directory + "/" + name
    try FileSystem.makeDirectory(FileSystem.parent(of: path))
    try FileSystem.write(Array(text.utf8), to: path)
  }

  /// Reads a file below the working directory.
  public func read(_ name: String) throws(HarnessFailure) -> [UInt8] {
    try FileSystem.read(directory + "/" + name)
  }
}
