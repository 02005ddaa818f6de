import Glibc
import Screening

/// A compiled lexicon that is kept beside the store: `STORE.lexicon-REVISION-FORMAT`.
///
/// It only saves time. Whatever is wrong with it or with the folder, the lexicon is compiled anew;
/// nothing is reported.
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
    if write(bytes, to: path) { removeOthers() }
  }

  /// What was compiled of the revision with its companion, which is kept in a file of its own:
  /// `STORE.lexicon-REVISION-FORMAT-companion`.
  func accompanied(_ lexicon: CompiledLexicon) -> CompiledLexicon {
    let path = path + "-companion"
    return lexicon.accompanied(at: path) { bytes in _ = write(bytes, to: path) }
  }

  private func write(_ bytes: [UInt8], to path: String) -> Bool {
    var status = stat()
    guard unsafe stat(store, &status) == 0 else { return false }
    let mode = status.st_mode & 0o666
    let group = mode & 0o077 == 0 ? nil : status.st_gid
    return CompiledFile.write(bytes, to: path, mode: mode, group: group)
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
