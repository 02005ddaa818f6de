extension JSON {
  /// The value as one line.
  public var serialized: String {
    var buffer: [UInt8] = []
    write(to: &buffer)
    return String(decoding: buffer, as: UTF8.self)
  }

  /// Appends the value as one line.
  public func write(to buffer: inout [UInt8]) {
    switch self {
    case .null: buffer.append(contentsOf: "null".utf8)
    case .bool(let value): buffer.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): buffer.append(decimal: value)
    case .decimal(let value): buffer.append(contentsOf: value.utf8)
    case .string(let value): Self.write(value, to: &buffer)
    case .array(let values):
      buffer.append(0x5B)
      for (index, value) in values.enumerated() {
        if index > 0 { buffer.append(0x2C) }
        value.write(to: &buffer)
      }
      buffer.append(0x5D)
    case .object(let members):
      buffer.append(0x7B)
      for (index, member) in members.enumerated() {
        if index > 0 { buffer.append(0x2C) }
        Self.write(member.name, to: &buffer)
        buffer.append(0x3A)
        member.value.write(to: &buffer)
      }
      buffer.append(0x7D)
    }
  }

  /// Appends a string in quotation marks, escaped where RFC 8259 demands it, and DEL besides.
  public static func write(_ text: String, to buffer: inout [UInt8]) {
    buffer.append(0x22)
    buffer.append(
      text, escaping: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F }, as: escape)
    buffer.append(0x22)
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case 0x22: "\\\""
    case 0x5C: "\\\\"
    case 0x0A: "\\n"
    case 0x0D: "\\r"
    case 0x09: "\\t"
    default: (byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)
    }
  }
}
