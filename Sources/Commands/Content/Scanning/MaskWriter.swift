import Formats
import Screening
import Terminal

/// Writes items as they were handed in, but for what was found in their texts.
struct MaskWriter: ItemWriter {
  let masking: Masking
  let form: ScanRequest.Form
  /// The member of an object that holds the text.
  let textField: String
  /// Whether a terminal reads the output, which must obey nothing in it.
  let isForTerminal: Bool

  var keepsMark: Bool { !isForTerminal }

  /// Appends an item with its line break, and what was found in it masked.
  func write(
    _ item: TextItem, of part: TextPart, _ findings: [Finding], to output: inout [UInt8]
  ) {
    let line = item.line(in: part)
    let bytes = part.bytes.copy(line)
    let masked =
      findings.isEmpty ? bytes : self.masked(bytes, from: line.lowerBound, item, of: part, findings)
    output.append(contentsOf: isForTerminal ? Self.visible(masked) : masked)
  }

  private func masked(
    _ line: [UInt8], from start: Int, _ item: TextItem, of part: TextPart, _ findings: [Finding]
  ) -> [UInt8] {
    switch item.content {
    case .bytes(let range):
      let place = range.lowerBound - start..<range.upperBound - start
      let text = masked(Array(line[place]), findings) { form == .jsonl ? Self.escaped($0) : $0 }
      return line[..<place.lowerBound] + text + line[place.upperBound...]
    case .decoded, .text:
      guard let place = JSON.place(of: textField, in: line) else { return line }
      let text = masked(item.bytes(in: part), findings) { $0 }
      let masked = String(decoding: text, as: UTF8.self)
      return line[..<place.lowerBound] + Array(JSON.string(masked).serialized.utf8)
        + line[place.upperBound...]
    }
  }

  private func masked(
    _ text: [UInt8], _ findings: [Finding], _ written: (String) -> String
  ) -> [UInt8] {
    var result: [UInt8] = []
    var place = 0
    for replacement in masking.replacements(of: findings, in: text) {
      result += text[place..<replacement.bytes.lowerBound]
      result += written(replacement.text).utf8
      place = replacement.bytes.upperBound
    }
    return result + text[place...]
  }

  /// A text as it stands between the quotation marks of JSON.
  private static func escaped(_ text: String) -> String {
    String(JSON.string(text).serialized.dropFirst().dropLast())
  }

  private static func visible(_ line: [UInt8]) -> [UInt8] {
    Array(Sanitizer.visible(String(decoding: line, as: UTF8.self), keepLineBreaks: true).utf8)
  }
}
