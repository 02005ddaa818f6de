import Glibc

/// Starts programs with posix_spawn(3).
enum Spawn {
  /// A program, its arguments and its environment.
  struct Command {
    let program: String
    let arguments: [String]
    let environment: [String: String]

    init(_ program: String, _ arguments: [String], _ environment: [String: String]) {
      self.program = program
      self.arguments = arguments
      self.environment = environment
    }

    /// What follows the name of a program that is not found where the environment names no path.
    private static let standardPath = "/usr/local/bin:/usr/bin:/bin"

    /// The paths at which the program may lie, in the order in which they are tried.
    var candidates: [String] {
      if program.utf8.contains(UInt8(ascii: "/")) { return [program] }
      let path = environment["PATH"] ?? Self.standardPath
      return path.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/\(program)" }
    }

    /// Whether a part of the command cannot be handed over as a C string.
    var isUnspeakable: Bool {
      let variables = environment.map { $0.key + $0.value }
      return program.isEmpty || (arguments + variables + [program]).contains { $0.utf8.contains(0) }
    }
  }

  /// Starts a command with two descriptors as its standard input and output; answers its number.
  static func start(
    _ command: Command, input: Int32, output: Int32
  ) throws(SubprocessFailure) -> Int32 {
    guard !command.isUnspeakable else {
      throw SubprocessFailure(program: command.program, errno: EINVAL)
    }
    var problem = ENOENT
    for path in command.candidates {
      var identifier: pid_t = 0
      let result = start(path, command, input, output, &identifier)
      if result == 0 { return identifier }
      guard [ENOENT, ENOTDIR, EACCES].contains(result) else {
        throw SubprocessFailure(program: command.program, errno: result)
      }
      // A program that is there but not to be run says more than that others are not there.
      if result == EACCES { problem = EACCES }
    }
    throw SubprocessFailure(program: command.program, errno: problem)
  }

  private static func start(
    _ path: String, _ command: Command, _ input: Int32, _ output: Int32,
    _ identifier: inout pid_t
  ) -> Int32 {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    // The program is to end when its reader does or when it is told to, even where this process
    // ignores the one signal, or starts it from a thread that blocks them all.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGPIPE)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

    var arguments = unsafe CStrings([command.program] + command.arguments)
    var environment = unsafe CStrings(command.environment.map { "\($0.key)=\($0.value)" })
    defer {
      unsafe arguments.free()
      unsafe environment.free()
    }
    return unsafe posix_spawn(
      &identifier, path, &actions, &attributes, &arguments.pointers, &environment.pointers)
  }

  /// C strings with the null pointer after the last of them that exec(3) asks for.
  @unsafe private struct CStrings {
    var pointers: [UnsafeMutablePointer<CChar>?]

    init(_ strings: [String]) {
      unsafe pointers = strings.map { unsafe strdup($0) } + [nil]
    }

    func free() {
      for index in unsafe pointers.indices { unsafe Glibc.free(pointers[index]) }
    }
  }
}
