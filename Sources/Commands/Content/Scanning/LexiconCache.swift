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

  /// Keeps a compiled lexicon.
  func keep(_ compiled: [UInt8], _ name: String) {
    if makeFolder() { _ = CompiledFile.write(compiled, to: path(name), mode: 0o600) }
  }

  /// A compiled lexicon of a name with its companion, which is kept too.
  func accompanied(_ lexicon: CompiledLexicon, _ name: String) -> CompiledLexicon {
    let path = path(name) + "-companion"
    return lexicon.accompanied(at: path) { bytes in
      if makeFolder() { _ = CompiledFile.write(bytes, to: path, mode: 0o600) }
    }
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
