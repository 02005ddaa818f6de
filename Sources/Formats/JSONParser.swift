import Reporting

extension JSON {
  /// Reads a whole document, strictly by RFC 8259.
  ///
  /// Beyond that, a member's name may stand once only, strings hold no NUL, and nesting ends at
  /// `maximumDepth`, so that no input can exhaust the stack.
  ///
  /// One that repairs its texts takes those that no well-formed string can be: NUL stays, half a
  /// character that an escape names and bytes that are not UTF-8 read as U+FFFD.
  public init(
    parsing bytes: [UInt8], maximumDepth: Int = 64, repairingTexts: Bool = false
  ) throws(FormatProblem) {
    var parser = JSONParser(bytes, maximumDepth: maximumDepth, repairsTexts: repairingTexts)
    self = try parser.document()
  }
}

private struct JSONParser {
  private let bytes: [UInt8]
  private let maximumDepth: Int
  private let repairsTexts: Bool
  private var position = 0

  init(_ bytes: [UInt8], maximumDepth: Int, repairsTexts: Bool) {
    self.bytes = bytes
    self.maximumDepth = maximumDepth
    self.repairsTexts = repairsTexts
  }

  mutating func document() throws(FormatProblem) -> JSON {
    skipSpace()
    let value = try value(depth: 0)
    skipSpace()
    guard position == bytes.count else {
      throw problem("trailing_data", Text("there is more after the value", "值之后还有多余内容"))
    }
    return value
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  private mutating func value(depth: Int) throws(FormatProblem) -> JSON {
    guard depth <= maximumDepth else {
      throw problem(
        "too_deep",
        Text("the value is nested more than \(maximumDepth) deep", "嵌套超过 \(maximumDepth) 层"))
    }
    switch current {
    case 0x7B: return try object(depth: depth)
    case 0x5B: return try array(depth: depth)
    case 0x22: return .string(try string())
    case 0x74: return try word("true", .bool(true))
    case 0x66: return try word("false", .bool(false))
    case 0x6E: return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func object(depth: Int) throws(FormatProblem) -> JSON {
    var members: [JSON.Member] = []
    position += 1
    skipSpace()
    if take(0x7D) { return .object(members) }
    while true {
      skipSpace()
      let start = position
      let name = try string()
      guard !members.contains(where: { $0.name == name }) else {
        throw FormatProblem(
          "duplicate_member", Text("the member ‘\(name)’ stands twice", "成员“\(name)”重复"), at: start)
      }
      skipSpace()
      guard take(0x3A) else { throw unexpected(":") }
      skipSpace()
      members.append(JSON.Member(name, try value(depth: depth + 1)))
      skipSpace()
      if take(0x7D) { return .object(members) }
      guard take(0x2C) else { throw unexpected(", }") }
    }
  }

  private mutating func array(depth: Int) throws(FormatProblem) -> JSON {
    var values: [JSON] = []
    position += 1
    skipSpace()
    if take(0x5D) { return .array(values) }
    while true {
      skipSpace()
      values.append(try value(depth: depth + 1))
      skipSpace()
      if take(0x5D) { return .array(values) }
      guard take(0x2C) else { throw unexpected(", ]") }
    }
  }

  private mutating func word(_ word: String, _ value: JSON) throws(FormatProblem) -> JSON {
    let expected = Array(word.utf8)
    guard bytes.count - position >= expected.count,
      bytes[position..<position + expected.count].elementsEqual(expected)
    else { throw unexpected(word) }
    position += expected.count
    return value
  }

  private mutating func number() throws(FormatProblem) -> JSON {
    let start = position
    _ = take(0x2D)
    guard let first = current, isDigit(first) else { throw unexpected("…") }
    position += 1
    if first != 0x30 { skipDigits() }
    var isInteger = true
    if take(0x2E) {
      isInteger = false
      try digits()
    }
    if current == 0x65 || current == 0x45 {
      isInteger = false
      position += 1
      if current == 0x2B || current == 0x2D { position += 1 }
      try digits()
    }
    guard position - start <= 1000 else {
      throw FormatProblem(
        "number_too_long", Text("the number has over 1000 digits", "数字超过 1000 位"), at: start)
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    return isInteger ? Int64(text).map { .integer($0) } ?? .decimal(text) : .decimal(text)
  }

  private mutating func digits() throws(FormatProblem) {
    guard let digit = current, isDigit(digit) else { throw unexpected("0–9") }
    skipDigits()
  }

  private mutating func skipDigits() {
    while let digit = current, isDigit(digit) { position += 1 }
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    position += 1
    return true
  }

  private mutating func string() throws(FormatProblem) -> String {
    guard take(0x22) else { throw unexpected("\"") }
    let start = position
    while position < bytes.count, bytes[position] != 0x22, bytes[position] != 0x5C,
      bytes[position] >= 0x20
    {
      position += 1
    }
    guard current == 0x22 else { return try escapedString(from: start) }
    defer { position += 1 }
    return try text(bytes[start..<position], at: start)
  }

  /// The rest of a string in which an escape, or something forbidden, was met.
  private mutating func escapedString(from start: Int) throws(FormatProblem) -> String {
    var decoded = Array(bytes[start..<position])
    while let byte = current {
      switch byte {
      case 0x22:
        position += 1
        return try text(decoded[...], at: start)
      case 0x5C:
        position += 1
        try appendEscape(to: &decoded)
      case 0..<0x20:
        throw problem(
          "control_character", Text("a control character in a string", "字符串中含有控制字符"))
      default:
        decoded.append(byte)
        position += 1
      }
    }
    throw FormatProblem(
      "unterminated_string", Text("a string is not closed", "字符串没有结束"), at: start - 1)
  }

  private mutating func appendEscape(to decoded: inout [UInt8]) throws(FormatProblem) {
    guard let letter = current else { throw unexpected("\\") }
    position += 1
    switch letter {
    case 0x22, 0x5C, 0x2F: decoded.append(letter)
    case 0x62: decoded.append(0x08)
    case 0x66: decoded.append(0x0C)
    case 0x6E: decoded.append(0x0A)
    case 0x72: decoded.append(0x0D)
    case 0x74: decoded.append(0x09)
    case 0x75: decoded.append(contentsOf: Array(String(try escapedScalar()).utf8))
    default:
      position -= 1
      throw unexpected("\" \\ / b f n r t u")
    }
  }

  private mutating func escapedScalar() throws(FormatProblem) -> Character {
    let start = position - 2
    let unit = try hexadecimal()
    var value = unit
    if unit & 0xFC00 == 0xD800 {
      let next = position
      guard bytes.count - position >= 6, take(0x5C), take(0x75) else {
        return try half(from: start, next: next)
      }
      let low = try hexadecimal()
      guard low & 0xFC00 == 0xDC00 else { return try half(from: start, next: next) }
      value = 0x1_0000 + (unit & 0x3FF) << 10 + (low & 0x3FF)
    }
    guard let scalar = Unicode.Scalar(value) else { return try half(from: start, next: position) }
    return Character(scalar)
  }

  /// What half of a character reads as; what comes next is read by itself.
  private mutating func half(from start: Int, next: Int) throws(FormatProblem) -> Character {
    guard repairsTexts else {
      throw FormatProblem(
        "lone_surrogate", Text("an escape is half of a character", "转义只有半个字符"), at: start)
    }
    position = next
    return "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(FormatProblem) -> UInt32 {
    guard bytes.count - position >= 4,
      bytes[position..<position + 4].allSatisfy({
        isDigit($0) || (0x41...0x46).contains($0) || (0x61...0x66).contains($0)
      }),
      let value = UInt32(
        String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    else { throw unexpected("0–9 a–f") }
    position += 4
    return value
  }

  private func text(_ bytes: ArraySlice<UInt8>, at start: Int) throws(FormatProblem) -> String {
    if repairsTexts { return String(decoding: bytes, as: UTF8.self) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .invalidUTF8(at: start)
    }
    guard !bytes.contains(0) else { throw .nulByte(at: start) }
    return text
  }

  private func unexpected(_ expected: String) -> FormatProblem {
    guard position < bytes.count else {
      return problem("unexpected_end", Text("the text ends too early", "文本提前结束"))
    }
    return problem(
      "unexpected_character",
      Text("expected \(expected) here", "此处应为 \(expected)"))
  }

  private func problem(_ code: String, _ message: Text) -> FormatProblem {
    FormatProblem(code, message, at: position)
  }
}
