import Digest
import Domain
import Formats
import Glibc
import Reporting
import Screening

/// A lexicon in files instead of the store.
enum LexiconFile {
  /// The largest lexicon that is read, in MiB.
  private static let largest = 1024

  /// The compiled lexicon of some files, taken from the cache where it was compiled before, on request
  /// with its companion.
  static func compiled(
    _ paths: [String], cache: LexiconCache?, accompanied: Bool
  ) throws(Failure) -> CompiledLexicon {
    var files: [(path: String, bytes: [UInt8])] = []
    var digest = SHA256()
    for path in paths {
      let bytes = try WholeInput.bytes(path, mebibytes: largest)
      // With how many bytes each file has, no two lists of files read alike.
      digest.update(Array("\(bytes.count) ".utf8))
      digest.update(bytes)
      files.append((path, bytes))
    }
    let revision = digest.finalize().description
    let lexicon = try compiled(files, revision, cache)
    guard accompanied, let cache else { return lexicon }
    return cache.accompanied(lexicon, revision)
  }

  private static func compiled(
    _ files: [(path: String, bytes: [UInt8])], _ revision: String, _ cache: LexiconCache?
  ) throws(Failure) -> CompiledLexicon {
    if let known = cache?.lexicon(revision) { return known }
    var source = LexiconSource(revision: revision)
    for file in files {
      try refuseUnlessUTF8(file.bytes, of: file.path)
      try add(file.bytes, of: file.path, to: &source)
    }
    source.terms.removeDuplicates()
    let compiled = CompiledLexicon.compile(source)
    cache?.keep(compiled, revision)
    return CompiledLexicon(compiled: compiled)
  }

  /// The entries of some files, those that are not active among them.
  static func entries(_ paths: [String]) throws(Failure) -> [LexiconForm] {
    var entries: [LexiconForm] = []
    for path in paths {
      let bytes = try WholeInput.bytes(path, mebibytes: largest)
      try refuseUnlessUTF8(bytes, of: path)
      if let form = LexiconEntryForm(of: bytes) {
        entries += try LexiconEntryReader(path: path, form: form).entries(bytes)
      } else {
        entries += try LexiconFileReader(path: path).entries(bytes)
      }
    }
    return entries
  }

  /// Adds what a file says to a lexicon.
  private static func add(
    _ bytes: [UInt8], of path: String, to source: inout LexiconSource
  ) throws(Failure) {
    if let form = LexiconEntryForm(of: bytes) {
      let entries = try LexiconEntryReader(path: path, form: form).entries(bytes)
      source.append(try Lexicon(revision: path, entries: entries))
    } else {
      try LexiconFileReader(path: path).read(bytes, into: &source)
    }
  }

  /// A failure that names the place of what is wrong.
  static func located(_ failure: Failure, _ path: String, line: Int) -> Failure {
    Failure(
      failure.status, failure.code,
      Text("‘\(path)’, line \(line): ", "“\(path)”第 \(line) 行：") + failure.message,
      hint: failure.hint, subject: path)
  }

  private static func refuseUnlessUTF8(_ bytes: [UInt8], of path: String) throws(Failure) {
    guard let line = line(notInUTF8: bytes) else { return }
    let problem = FormatProblem.invalidUTF8(at: nil)
    throw located(
      Failure(.invalidInput, problem.code, problem.message, hint: encodingHint), path, line: line)
  }

  private static let encodingHint = Text(
    "Convert it first: iconv -f gb18030 -t utf-8.", "请先转换编码：iconv -f gb18030 -t utf-8。")

  /// The number, from 1, of the first line that is not well-formed UTF-8; nil where all are.
  private static func line(notInUTF8 bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return bytes[..<error.byteOffsets.lowerBound].count { $0 == 0x0A } + 1
    }
  }
}
