import Domain
import Formats
import Reporting
import Screening

/// Reads the entries of a lexicon as `lexicon export` writes them.
struct LexiconEntryReader {
  let path: String
  let form: LexiconEntryForm

  /// The entries of a file in their order; what is left out of one means what it does to
  /// `lexicon import`.
  ///
  /// Throws what is wrong with the first that is none, and where: a lexicon of which a part is
  /// missing finds too little.
  func entries(_ bytes: [UInt8]) throws(Failure) -> [LexiconForm] {
    var reader = reader(bytes)
    var entries: [LexiconForm] = []
    while let item = try next(&reader) {
      do throws(Failure) {
        let entry = try LexiconForm(
          reading: try item.form(), category: .unspecified, severity: .review)
        entries.append(try entry.completed())
      } catch {
        throw LexiconFile.located(error, path, line: item.line)
      }
    }
    return entries
  }

  private func reader(_ bytes: [UInt8]) -> any RowReader {
    let source = ArraySource(bytes)
    return switch form {
    case .tsv: TSVReader(source, names: LexiconForm.fieldNames)
    case .jsonl: JSONLReader(source)
    case .csv: CSVReader(source)
    }
  }

  private func next(_ reader: inout any RowReader) throws(Failure) -> InputItem? {
    do {
      return try reader.next()
    } catch {
      throw UnreadableInput.failure(path, error.code)
    }
  }
}
