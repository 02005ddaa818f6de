import Reporting

/// A field of a CSV record.
struct CSVField {
  var bytes: [UInt8] = []
  var isQuoted = false
}

/// Splits a CSV record into fields, a line at a time.
struct CSVSplitter {
  private(set) var fields: [CSVField] = []
  private(set) var isInQuotes = false
  private var field = CSVField()

  /// Takes the next line of the record; answers what is wrong with it.
  mutating func take(_ line: [UInt8]) -> FormatProblem? {
    if isInQuotes { field.bytes.append(0x0A) }
    var index = 0
    while index < line.count {
      let byte = line[index]
      if isInQuotes {
        index += takeQuoted(byte, next: index + 1 < line.count ? line[index + 1] : nil)
      } else if byte == 0x2C {
        endField()
      } else if byte == 0x22, field.bytes.isEmpty, !field.isQuoted {
        (field.isQuoted, isInQuotes) = (true, true)
      } else if byte == 0x22 || field.isQuoted {
        return FormatProblem(
          "quote_inside_field", Text("a quotation mark stands inside a field", "引号出现在字段中间"),
          at: index)
      } else {
        field.bytes.append(byte)
      }
      index += 1
    }
    if !isInQuotes { endField() }
    return nil
  }

  /// Takes a byte within quotes; answers how many more were taken.
  private mutating func takeQuoted(_ byte: UInt8, next: UInt8?) -> Int {
    if byte != 0x22 {
      field.bytes.append(byte)
    } else if next == 0x22 {
      field.bytes.append(byte)
      return 1
    } else {
      isInQuotes = false
    }
    return 0
  }

  private mutating func endField() {
    fields.append(field)
    field = CSVField()
  }
}

extension FormatProblem {
  static let unterminatedQuote = FormatProblem(
    "unterminated_quote", Text("a quotation is not closed", "引号没有结束"))
}
