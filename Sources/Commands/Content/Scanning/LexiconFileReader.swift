import Domain
import Formats
import Reporting
import Screening

/// Reads a plain list of terms, one a line, as `PlainList` tells entries.
struct LexiconFileReader {
  let path: String

  /// Adds the terms of a file to a lexicon.
  func read(_ bytes: [UInt8], into source: inout LexiconSource) throws(Failure) {
    let traits = PhraseTraits(category: source.place(of: .unspecified))
    source.terms.reserve(count: bytes.count / 12, bytes: bytes.count)
    try forEachLine(of: bytes) { word, line throws(Failure) in
      guard !source.terms.add(word, traits) else { return }
      do throws(Failure) { _ = try Phrase(String(decoding: word, as: UTF8.self)) } catch {
        throw LexiconFile.located(error, path, line: line)
      }
    }
  }

  /// The terms of a file as entries.
  func entries(_ bytes: [UInt8]) throws(Failure) -> [LexiconForm] {
    var entries: [LexiconForm] = []
    try forEachLine(of: bytes) { word, line throws(Failure) in
      let form = LexiconForm(
        .term, String(decoding: word, as: UTF8.self), category: .unspecified)
      do throws(Failure) { entries.append(try form.completed()) } catch {
        throw LexiconFile.located(error, path, line: line)
      }
    }
    return entries
  }

  private func forEachLine(
    of bytes: [UInt8], _ body: (ArraySlice<UInt8>, Int) throws(Failure) -> Void
  ) throws(Failure) {
    var (start, line) = (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, 0)
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let word = PlainList.entry(of: bytes[start..<end])
      line += 1
      start = end + 1
      if let word { try body(word, line) }
    }
  }
}
