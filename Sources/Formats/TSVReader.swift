import Reporting

/// Reads records a line, with tabs between the fields and no heading; blank lines are passed over,
/// an empty field is an absent value.
///
/// In fields `\t`, `\n`, `\r` and `\\` stand for what they name, as `TSVWriter` writes them. Where
/// there is one field, the line is that field as it stands.
public struct TSVReader<Source: ByteSource> {
  private let names: [String]
  private var lines: LineReader<Source>

  /// A reader of records with these fields, in lines of at most `maximumLength` bytes.
  public init(_ source: Source, names: [String], maximumLength: Int = 1 << 20) {
    self.names = names
    lines = LineReader(source, maximumLength: maximumLength)
  }

  /// The next record, or what is wrong with it; nil at the end.
  public mutating func next() throws(ReadFailure) -> InputItem? {
    while let line = try lines.next() {
      switch line.content {
      case .problem(let problem):
        return .problem(line: line.number, problem)
      case .bytes(let bytes):
        if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
        return item(bytes, line.number)
      }
    }
    return nil
  }

  private func item(_ bytes: [UInt8], _ line: Int) -> InputItem {
    guard !bytes.contains(0) else { return .problem(line: line, .nulByte(at: nil)) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return .problem(line: line, .invalidUTF8(at: nil))
    }
    let fields = text.utf8.split(separator: 0x09, omittingEmptySubsequences: false)
    guard fields.count == names.count else {
      return .problem(
        line: line,
        FormatProblem(
          "wrong_field_count",
          Text(
            "the line has \(fields.count) fields, not \(names.count)",
            "该行有 \(fields.count) 个字段，应为 \(names.count) 个")))
    }
    let isPlain = names.count == 1 || !bytes.contains(0x5C)
    var members: [JSON.Member] = []
    for (name, field) in zip(names, fields) where !field.isEmpty {
      let value = isPlain ? String(Substring(field)) : Self.unescaped(field)
      members.append(JSON.Member(name, .string(value)))
    }
    return .row(InputRow(line: line, members: members))
  }

  private static func unescaped(_ field: Substring.UTF8View) -> String {
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in field {
      switch (isEscaped, byte) {
      case (false, 0x5C):
        isEscaped = true
        continue
      case (true, UInt8(ascii: "t")): bytes.append(0x09)
      case (true, UInt8(ascii: "n")): bytes.append(0x0A)
      case (true, UInt8(ascii: "r")): bytes.append(0x0D)
      default: bytes.append(byte)
      }
      isEscaped = false
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
