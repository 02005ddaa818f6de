import Formats
import Screening

/// An item of a text that is screened: a line, or a JSON object that stands on one.
struct TextItem {
  /// What an item has for an id.
  enum ID {
    /// None: the number of its line, from 0, stands for it.
    case line(Int)
    /// The bytes of a JSON value in the part.
    case bytes(Range<Int>)
    /// A JSON value.
    case value(JSON)
  }

  /// Where the text of an item is.
  enum Content {
    /// In the part: all of a line, or what stands between the quotation marks.
    case bytes(Range<Int>)
    /// Among the decoded texts of the part.
    case decoded(Range<Int>)
    /// Decoded, and repaired where that was not possible.
    case text(String)
  }

  /// Its line, in bytes of the part.
  let extent: Range<Int>
  let id: ID
  let content: Content
}

extension TextItem.Content {
  /// What stands between the quotation marks of a JSON text, decoded if it has escapes; nil where one
  /// of them is none, or has to be repaired.
  init?(_ text: (range: Range<Int>, hasEscapes: Bool), of json: JSONBytes) {
    guard text.hasEscapes else {
      self = .bytes(text.range)
      return
    }
    guard let decoded = JSONEscapes.append(text.range, of: json.bytes, to: json.decoded) else {
      return nil
    }
    self = .decoded(decoded)
  }
}

extension TextItem {
  /// A line of a number, from 0, in bytes of the part.
  init(_ number: Int, _ line: Range<Int>) {
    self.init(extent: line, id: .line(number), content: .bytes(line))
  }

  /// Its id as JSON; what is not well formed is replaced.
  func id(in part: TextPart) -> [UInt8] {
    switch id {
    case .line(let line): Array("\(line)".utf8)
    case .bytes(let range): Array(part.bytes.text(range).utf8)
    case .value(let value): Array(value.serialized.utf8)
    }
  }

  /// The bytes of its text, to which the places of findings refer.
  func bytes(in part: TextPart) -> [UInt8] {
    switch content {
    case .bytes(let range): part.bytes.copy(range)
    case .decoded(let range): part.decoded.copy(range)
    case .text(let text): Array(text.utf8)
    }
  }

  /// Its line with what ends it, in bytes of the part.
  func line(in part: TextPart) -> Range<Int> {
    let end = part.bytes.lineBreak(from: extent.upperBound).map { $0 + 1 } ?? part.limit
    return extent.lowerBound..<min(end, part.limit)
  }
}
