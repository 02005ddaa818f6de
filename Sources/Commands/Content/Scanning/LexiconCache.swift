import Glibc
import Screening

/// The folder where compiled lexicons are kept, by what they were compiled from.
///
/// A cache may fail: then the lexicon is compiled again.
struct LexiconCache {
  private let folder: String

  /// The cache of the user.
  init(_ environment: [String: String]) {
    folder = XDG.cache(environment) + "/xsyf/lexicons"
  }

  /// A lexicon that was kept under a name of hexadecimal digits.
  func lexicon(_ name: String) -> CompiledLexicon? {
    LexiconMemory(mapping: path(name)).flatMap { CompiledLexicon($0) }
      .flatMap { $0.revision == name ? $0 : nil }
  }

  /// Keeps a compiled lexicon: written aside and put in place whole.
  func keep(_ compiled: [UInt8], _ name: String) {
    guard makeFolder() else { return }
    let draft = path(name) + ".\(getpid())"
    let descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    var written = 0
    while written < compiled.count {
      let count = unsafe compiled.withUnsafeBytes {
        unsafe write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { break }
      written += count
    }
    close(descriptor)
    let isKept = unsafe written == compiled.count && rename(draft, path(name)) == 0
    if !isKept { unsafe unlink(draft) }
  }

  private func path(_ name: String) -> String {
    "\(folder)/\(name)-\(CompiledLexicon.formatVersion)"
  }

  private func makeFolder() -> Bool {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/" + part
      if unsafe mkdir(path, 0o700) != 0, errno != EEXIST { return false }
    }
    return true
  }
}
