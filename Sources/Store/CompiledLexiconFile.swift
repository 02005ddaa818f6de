import Glibc
import Screening

/// A compiled lexicon that is kept beside the store: `STORE.lexicon-REVISION-FORMAT`.
///
/// It only saves time. Whatever is wrong with it or with the folder, the lexicon is compiled anew;
/// nothing is reported. It is finished under another name and put in its place in one step, so that
/// no process maps a part of it.
struct CompiledLexiconFile {
  private let store: String
  private let revision: Int64
  private var path: String { "\(prefix)\(revision)-\(CompiledLexicon.formatVersion)" }
  private var prefix: String { store + Self.infix }
  private static let infix = ".lexicon-"

  init(store: String, revision: Int64) {
    self.store = store
    self.revision = revision
  }

  /// What is kept for the revision; nil where nothing is, or what is cannot be used.
  func read() -> CompiledLexicon? {
    LexiconMemory(mapping: path).flatMap { CompiledLexicon($0) }
  }

  /// Keeps a compiled lexicon, with the store's owner group and mode, and removes those of earlier
  /// revisions and of other formats.
  func keep(_ bytes: [UInt8]) {
    let draft = "\(path).new-\(getpid())"
    guard write(bytes, to: draft), unsafe rename(draft, path) == 0 else {
      unsafe unlink(draft)
      return
    }
    removeOthers()
  }

  private func write(_ bytes: [UInt8], to draft: String) -> Bool {
    var status = stat()
    guard unsafe stat(store, &status) == 0 else { return false }
    let descriptor = unsafe open(draft, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    let mode = status.st_mode & 0o666
    guard mode & 0o077 == 0 || fchown(descriptor, uid_t.max, status.st_gid) == 0,
      fchmod(descriptor, mode) == 0
    else { return false }
    return unsafe bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
        let count = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
  }

  /// A process that still works with one of them keeps what it mapped.
  private func removeOthers() {
    let slash = store.lastIndex(of: "/")
    let folder = slash.map { String(store[...$0]) } ?? "./"
    let name = slash.map { String(store[store.index(after: $0)...]) } ?? store
    guard let handle = unsafe opendir(folder) else { return }
    defer { unsafe closedir(handle) }
    while let entry = unsafe readdir(handle) {
      let found = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { name in
          unsafe String(cString: name)
        }
      }
      if isOutdated(found, of: name) { unsafe unlink(folder + found) }
    }
  }

  private func isOutdated(_ found: String, of name: String) -> Bool {
    guard found.hasPrefix(name + Self.infix) else { return false }
    let numbers = found.dropFirst(name.count + Self.infix.count).split(separator: "-")
    guard numbers.count >= 2, let other = Int64(numbers[0]) else { return false }
    return other < revision
      || other == revision && Int(numbers[1]).map { $0 != CompiledLexicon.formatVersion } ?? false
  }
}
