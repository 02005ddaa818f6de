/// Writes CSV (RFC 4180), with LF at the ends of lines.
///
/// A spreadsheet takes a cell that begins like a formula for one, and what it computes may be an
/// attack; such a text gets an apostrophe before it. Numbers of the program's own do not.
public enum CSVWriter {
  /// The byte order mark by which Excel knows UTF-8.
  public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Appends a row; `numbers` says of each cell whether it is a number.
  public static func appendRow(
    _ cells: [String], numbers: [Bool] = [], to buffer: inout [UInt8]
  ) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { buffer.append(0x2C) }
      let isNumber = index < numbers.count && numbers[index]
      append(isNumber || !isFormula(cell) ? cell : "'" + cell, to: &buffer)
    }
    buffer.append(0x0A)
  }

  private static func isFormula(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first else { return false }
    return "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == 0x22 || byte == 0x2C || byte == 0x0A || byte == 0x0D
  }

  private static func append(_ cell: String, to buffer: inout [UInt8]) {
    guard cell.utf8.contains(where: isSpecial) else {
      buffer.append(contentsOf: cell.utf8)
      return
    }
    buffer.append(0x22)
    buffer.append(cell, escaping: { $0 == 0x22 }, as: { _ in "\"\"" })
    buffer.append(0x22)
  }
}

/// Writes rows with tabs between the cells; a tab, line break or backslash in a cell is escaped.
public enum TSVWriter {
  /// Appends a row.
  public static func appendRow(_ cells: [String], to buffer: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { buffer.append(0x09) }
      append(cell, to: &buffer)
    }
    buffer.append(0x0A)
  }

  /// Appends what stands in one cell.
  public static func append(_ cell: String, to buffer: inout [UInt8]) {
    buffer.append(cell, escaping: isSpecial, as: escape)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte <= 0x5C && (byte == 0x5C || byte == 0x09 || byte == 0x0A || byte == 0x0D)
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0D: "\\r"
    default: "\\\\"
    }
  }
}
