import Reporting

/// Reads a short text of digits and signs from its beginning to its end.
struct TimeCursor {
  private let bytes: [UInt8]
  private var index = 0

  /// The start of a text; throws where it is longer than any time can be.
  init(_ text: String) throws(TimeProblem) {
    try self.init(Array(text.utf8))
  }

  /// The start of a text in UTF-8; throws where it is longer than any time can be.
  init(_ bytes: [UInt8]) throws(TimeProblem) {
    guard bytes.count <= 64 else { throw .tooLong }
    self.bytes = bytes
  }

  /// The next byte; nil at the end.
  var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// What to throw where something else was expected here.
  func unexpected(_ expected: Text) -> TimeProblem {
    unexpected(expected, at: index)
  }

  private func unexpected(_ expected: Text, at index: Int) -> TimeProblem {
    .unexpected(expected, at: 1 + bytes[..<index].count { $0 & 0xC0 != 0x80 })
  }

  /// Steps over a byte if it comes next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }

  /// Steps over a byte that must come next.
  mutating func expect(_ byte: UInt8, _ expected: Text) throws(TimeProblem) {
    guard take(byte) else { throw unexpected(expected) }
  }

  /// Steps over a character that must come next.
  mutating func expect(_ character: String, _ expected: Text) throws(TimeProblem) {
    let start = index
    for byte in character.utf8 where !take(byte) { throw unexpected(expected, at: start) }
  }

  /// Steps over a digit; answers its value.
  mutating func digit() -> Int? {
    guard let byte = next, (0x30...0x39).contains(byte) else { return nil }
    index += 1
    return Int(byte) - 0x30
  }

  /// A number of exactly so many digits, at most 18.
  mutating func number(digits count: Int, of expected: Text) throws(TimeProblem) -> Int {
    let start = index
    var value = 0
    for _ in 0..<count {
      guard let digit = digit() else { throw unexpected(expected, at: start) }
      value = 10 * value + digit
    }
    return value
  }

  /// A number of at least one digit and at most so many, of which there are at most 18.
  mutating func number(upToDigits count: Int, of expected: Text) throws(TimeProblem) -> Int {
    var value = try number(digits: 1, of: expected)
    for _ in 1..<count {
      guard let digit = digit() else { break }
      value = 10 * value + digit
    }
    return value
  }

  /// Makes sure that nothing follows.
  func end() throws(TimeProblem) {
    guard next == nil else { throw unexpected(Text("the end", "结尾")) }
  }
}
