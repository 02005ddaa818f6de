import Digest
import Formats
import Glibc
import Reporting
import Screening

/// A lexicon in files instead of the store.
enum LexiconFile {
  /// The largest lexicon that is read, in bytes.
  private static let maximumSize = 1 << 30

  /// The compiled lexicon of some files, taken from the cache where it was compiled before.
  static func compiled(
    _ paths: [String], cache: LexiconCache?
  ) throws(Failure) -> CompiledLexicon {
    var files: [(path: String, bytes: [UInt8])] = []
    var digest = SHA256()
    for path in paths {
      let bytes = try read(path)
      digest.update(bytes)
      digest.update([0])
      files.append((path, bytes))
    }
    let revision = digest.finalize().description
    if let known = cache?.lexicon(revision) { return known }
    var source = LexiconSource(revision: revision)
    for file in files { try LexiconFileReader(path: file.path).read(file.bytes, into: &source) }
    let compiled = CompiledLexicon.compile(source)
    cache?.keep(compiled, revision)
    return CompiledLexicon(compiled: compiled)
  }

  private static func read(_ path: String) throws(Failure) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw UnreadableInput.failure(path, errno) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var source = FileDescriptorSource(descriptor)
    var bytes: [UInt8] = []
    var isOpen = true
    while isOpen {
      do { isOpen = try source.read(into: &bytes) } catch {
        throw UnreadableInput.failure(path, error.code)
      }
      guard bytes.count <= maximumSize else {
        throw Failure(
          .invalidInput, "too_large", Text("‘\(path)’ is over 1 GiB", "“\(path)”超过 1 GiB"),
          hint: Text("Is it the right file?", "请确认文件是否正确。"), subject: path)
      }
    }
    return bytes
  }
}
