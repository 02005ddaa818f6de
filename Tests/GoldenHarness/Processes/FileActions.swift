internal import CSpawn
internal import Glibc

/// What a child does between being made and becoming the program: `posix_spawn_file_actions_t`.
@safe struct FileActions: ~Copyable {
  private var actions = unsafe posix_spawn_file_actions_t()

  init() {
    unsafe posix_spawn_file_actions_init(&actions)
  }

  deinit {
    var actions = unsafe actions
    unsafe posix_spawn_file_actions_destroy(&actions)
  }

  mutating func duplicate(_ descriptor: Descriptor, as number: Int32) {
    unsafe posix_spawn_file_actions_adddup2(&actions, descriptor.raw, number)
  }

  mutating func duplicate(_ from: Int32, as number: Int32) {
    unsafe posix_spawn_file_actions_adddup2(&actions, from, number)
  }

  mutating func open(_ path: String, _ flags: Int32, as number: Int32) {
    unsafe posix_spawn_file_actions_addopen(&actions, number, path, flags, 0)
  }

  mutating func changeDirectory(to path: String) {
    unsafe posix_spawn_file_actions_addchdir_np(&actions, path)
  }

  /// Keeps descriptors of the test run that are not marked close-on-exec from reaching the child.
  mutating func closeAllButStandard() {
    unsafe posix_spawn_file_actions_addclosefrom_np(&actions, 3)
  }

  /// Starts the program in a session of its own, without a terminal, with every signal at its default.
  func spawn(
    _ path: String, _ arguments: [String], _ environment: [String]
  ) throws(HarnessFailure) -> pid_t {
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    unsafe sigemptyset(&none)
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = Int32(cspawn_setsid) | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    unsafe posix_spawnattr_setflags(&attributes, Int16(truncatingIfNeeded: flags))

    let argumentList = CStringList(arguments)
    let environmentList = CStringList(environment)
    var pid: pid_t = 0
    let code = unsafe withUnsafePointer(to: actions) { actions in
      unsafe posix_spawn(
        &pid, path, actions, &attributes, argumentList.pointers, environmentList.pointers)
    }
    guard code == 0 else { throw .system(call: "posix_spawn", about: path, code: code) }
    return pid
  }
}

/// Strings as `argv` and `envp` want them: an array of C strings that ends with a null pointer.
@safe private final class CStringList {
  let pointers: [UnsafeMutablePointer<CChar>?]

  init(_ strings: [String]) {
    unsafe pointers = strings.map { unsafe strdup($0) } + [nil]
  }

  deinit {
    unsafe pointers.forEach { unsafe free($0) }
  }
}
