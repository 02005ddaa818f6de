import Formats
import Glibc
import Reporting

/// Writes files into a folder; what is there already with the same content is left alone.
struct FileTree {
  /// The folder.
  let root: String
  let isDryRun: Bool

  /// What became of a file.
  enum Outcome: String {
    case created
    case updated
    case unchanged
  }

  /// Writes one file at a path of the program's own below the folder.
  func put(_ content: String, at path: String) throws(Failure) -> Outcome {
    let target = root + "/" + path
    let bytes = Array(content.utf8)
    let known = Self.read(target)
    if known == bytes { return .unchanged }
    let outcome: Outcome = known == nil ? .created : .updated
    guard !isDryRun else { return outcome }
    try makeFolders(of: path)
    // Readers see the old file or the new one, never a part.
    let temporary = target + ".new"
    guard Self.write(bytes, to: temporary), unsafe rename(temporary, target) == 0 else {
      let failure = Self.unwritable(target, errno)
      unsafe unlink(temporary)
      throw failure
    }
    return outcome
  }

  private func makeFolders(of path: String) throws(Failure) {
    var folder = root
    var parts = path.split(separator: "/").dropLast()[...]
    while true {
      if unsafe mkdir(folder, 0o755) != 0, errno != EEXIST {
        throw Self.unwritable(folder, errno)
      }
      guard let next = parts.popFirst() else { return }
      folder += "/" + next
    }
  }

  /// The content of a file; nil where there is none that can be read.
  private static func read(_ path: String) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var source = FileDescriptorSource(descriptor)
    do { return try source.readAll() } catch { return nil }
  }

  /// Writes a whole file; answers whether that was done.
  static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return false }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    return close(descriptor) == 0 && rest.isEmpty
  }

  private static func unwritable(_ path: String, _ code: Int32) -> Failure {
    Failure(
      .outputFailed, "cannot_write",
      Text("‘\(path)’ cannot be written: ", "无法写入“\(path)”：") + SystemError.message(code),
      hint: Text("Check the folder and its permissions.", "请检查目录及其权限。"), subject: path)
  }
}
