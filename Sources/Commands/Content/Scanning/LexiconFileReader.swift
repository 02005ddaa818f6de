import Reporting
import Screening

/// Reads a plain list of terms, one a line; blank lines and lines that begin with # are passed over.
struct LexiconFileReader {
  let path: String

  /// Adds the terms of a file to a lexicon.
  func read(_ bytes: [UInt8], into source: inout LexiconSource) throws(Failure) {
    let traits = PhraseTraits(category: source.place(of: .unspecified))
    source.terms.reserve(count: bytes.count / 12, bytes: bytes.count)
    var (start, line) = (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, 0)
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      var word = bytes[start..<end]
      if word.last == 0x0D { word.removeLast() }
      line += 1
      start = end + 1
      if word.isEmpty || word.first == 0x23 { continue }
      guard source.terms.add(word, traits) else {
        do throws(Failure) { _ = try Phrase(String(decoding: word, as: UTF8.self)) } catch {
          throw LexiconFile.located(error, path, line: line)
        }
        continue
      }
    }
  }
}
