import Screening

/// Writes what came of the items of a text.
protocol ItemWriter: Sendable {
  /// Whether a byte order mark before the first item is written too.
  var keepsMark: Bool { get }

  /// Appends what is to be printed of an item of a part of the text.
  func write(
    _ item: TextItem, of part: TextPart, _ findings: [Finding], to output: inout [UInt8])
}

extension ItemWriter {
  /// Appends what stands before the items of a part of the text.
  func begin(_ part: TextPart, to output: inout [UInt8]) {
    if part.followsMark, keepsMark { output += TextPart.mark }
  }
}

extension FindingWriter: ItemWriter {
  var keepsMark: Bool { false }

  /// Appends an item and its findings.
  func write(
    _ item: TextItem, of part: TextPart, _ findings: [Finding], to output: inout [UInt8]
  ) {
    write(id: item.id(in: part), { item.bytes(in: part) }, findings, to: &output)
  }
}
