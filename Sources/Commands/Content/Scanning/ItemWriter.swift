import Screening

/// Writes what came of the items of a text.
protocol ItemWriter: Sendable {
  /// Appends what is to be printed of an item of a part of the text.
  func write(
    _ item: TextItem, of part: TextPart, _ findings: [Finding], to output: inout [UInt8])
}

extension FindingWriter: ItemWriter {
  /// Appends an item and its findings.
  func write(
    _ item: TextItem, of part: TextPart, _ findings: [Finding], to output: inout [UInt8]
  ) {
    write(id: item.id(in: part), { item.text(in: part) }, findings, to: &output)
  }
}
