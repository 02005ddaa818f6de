internal import Glibc

/// The few file operations that tests need.
public enum FileSystem {
  /// The names in a directory without `.` and `..`, in the order of their bytes.
  public static func names(in directory: String) throws(HarnessFailure) -> [String] {
    guard let stream = unsafe opendir(directory) else { throw .last("opendir", directory) }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        unsafe String(cString: UnsafeRawPointer(tuple).assumingMemoryBound(to: CChar.self))
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether there is a directory at this path; a symbolic link to one is none.
  public static func isDirectory(_ path: String) -> Bool {
    mode(of: path).map { $0 & S_IFMT == S_IFDIR } ?? false
  }

  /// The type and permission bits of what is at this path, not following a symbolic link; nil when
  /// there is nothing.
  public static func mode(of path: String) -> UInt32? {
    var status = stat()
    return unsafe lstat(path, &status) == 0 ? status.st_mode : nil
  }

  /// Reads a file of at most `limit` bytes.
  public static func read(
    _ path: String, limit: Int = 16 << 20
  ) throws(HarnessFailure) -> [UInt8] {
    let number = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { throw .last("open", path) }
    let descriptor = Descriptor(number)
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      switch descriptor.readSome() {
      case .nothingYet: continue
      case .end: return bytes
      case .failed(let code): throw .system(call: "read", about: path, code: code)
      case .bytes(let some): bytes += some
      }
    }
    throw .tooLarge(path: path, limit: limit)
  }

  /// Replaces a file's contents, or makes it, readable by its owner alone.
  public static func write(_ bytes: [UInt8], to path: String) throws(HarnessFailure) {
    let number = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard number >= 0 else { throw .last("open", path) }
    let descriptor = Descriptor(number)
    var remaining = bytes[...]
    while !remaining.isEmpty {
      guard let written = descriptor.writeSome(remaining) else { throw .last("write", path) }
      remaining.removeFirst(written)
    }
  }

  /// Makes a directory for its owner alone, and those above it; one that exists is left as it is.
  public static func makeDirectory(_ path: String) throws(HarnessFailure) {
    if isDirectory(path) || path.isEmpty || path == "/" { return }
    try makeDirectory(parent(of: path))
    guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .last("mkdir", path) }
  }

  /// Removes a file, or a directory with everything in it, following no symbolic link. What cannot be
  /// removed stays.
  public static func remove(_ path: String) {
    guard isDirectory(path) else {
      unsafe unlink(path)
      return
    }
    unsafe chmod(path, 0o700)
    for name in (try? names(in: path)) ?? [] { remove(path + "/" + name) }
    unsafe rmdir(path)
  }

  static func link(_ path: String, to target: String) throws(HarnessFailure) {
    guard unsafe symlink(target, path) == 0 else { throw .last("symlink", path) }
  }

  /// The path without its last component; `/` for a name directly below it.
  public static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The absolute path without symbolic links; nil when there is nothing there.
  static func realPath(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}
