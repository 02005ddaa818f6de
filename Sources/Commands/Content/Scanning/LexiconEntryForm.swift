import Domain
import Formats

/// A form in which `lexicon export` writes entries.
enum LexiconEntryForm {
  /// Fields with tabs between, without a heading.
  case tsv
  /// A JSON object a line.
  case jsonl
  /// CSV with a heading.
  case csv

  /// The form of a file, by its first line that is neither blank nor a comment; nil for a plain list.
  ///
  /// A term has no tabs, and none that a list would reasonably hold reads as an object or as a
  /// heading of the fields.
  init?(of bytes: [UInt8]) {
    guard let line = Self.tellingLine(bytes) else { return nil }
    if Self.isObject(line) {
      self = .jsonl
    } else if line.contains(0x09) {
      self = .tsv
    } else if Self.isHeading(line) {
      self = .csv
    } else {
      return nil
    }
  }

  private static func tellingLine(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    var rest = bytes[(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)...]
    while !rest.isEmpty {
      let line = rest.prefix { $0 != 0x0A }
      if PlainList.entry(of: line) != nil { return line }
      rest = rest.dropFirst(line.count + 1)
    }
    return nil
  }

  /// Whether a line begins as an object with members does.
  private static func isObject(_ line: ArraySlice<UInt8>) -> Bool {
    let signs = line.lazy.filter { $0 != 0x20 && $0 != 0x09 }.prefix(2)
    return signs.elementsEqual([0x7B, 0x22])
  }

  /// Whether a line names several fields of entries, the words among them.
  private static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
    let names = line.split(separator: 0x2C).map { name in
      String(decoding: name.filter { $0 != 0x22 && $0 != 0x0D && $0 != 0x20 }, as: UTF8.self)
    }
    return names.count > 1 && names.contains("text")
      && names.allSatisfy(LexiconForm.fieldNames.contains)
  }
}
