/// A number as it was typed, down to the ASCII characters that count.
struct TypedNumber {
  /// The characters that count, letters in upper case.
  private(set) var bytes: [UInt8] = []
  /// Where each of them stood in the text, counted from 1.
  private var positions: [Int] = []
  /// How many characters a valid number has, ascending.
  private let lengths: [Int]

  /// No number has more characters than this, whatever is put between them.
  private static let maximumLength = 256

  /// Reads a text: full-width characters become plain ones, spaces, invisible characters and the
  /// given separators are left out. Throws at a character outside ASCII.
  init(_ text: String, separators: String = "", lengths: [Int]) throws(IdentifierProblem) {
    self.lengths = lengths
    guard text.utf8.count <= Self.maximumLength else {
      throw .wrongLength(count: text.unicodeScalars.count, expected: lengths)
    }
    let separators = separators.utf8
    for (index, scalar) in text.unicodeScalars.enumerated() where !Self.isBlank(scalar) {
      guard let byte = Self.plain(scalar) else { throw .wrongCharacter(position: index + 1) }
      guard !separators.contains(byte) else { continue }
      bytes.append(byte)
      positions.append(index + 1)
    }
  }

  /// Leaves out the first characters.
  mutating func dropFirst(_ count: Int) {
    bytes.removeFirst(count)
    positions.removeFirst(count)
  }

  /// Throws unless there are as many characters as a valid number has.
  func checkLength() throws(IdentifierProblem) {
    guard lengths.contains(bytes.count) else {
      throw .wrongLength(count: bytes.count, expected: lengths)
    }
  }

  /// Throws at the first character, among those in a range, that is not allowed.
  func check(
    _ range: Range<Int>, _ isAllowed: (UInt8) -> Bool
  ) throws(IdentifierProblem) {
    for index in range where !isAllowed(bytes[index]) {
      throw .wrongCharacter(position: positions[index])
    }
  }

  /// Throws at the first character, among those in a range, that is no digit.
  func checkDigits(_ range: Range<Int>) throws(IdentifierProblem) {
    try check(range) { (0x30...0x39).contains($0) }
  }

  /// The ASCII character, in upper case, that a plain or full-width one stands for.
  private static func plain(_ scalar: Unicode.Scalar) -> UInt8? {
    let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
    let value = isFullWidth ? scalar.value - 0xFEE0 : scalar.value
    guard value < 0x80 else { return nil }
    let byte = UInt8(value)
    return (0x61...0x7A).contains(byte) ? byte - 0x20 : byte
  }

  /// Spaces, and what comes along unseen when a number is copied: joiners, marks of direction, the
  /// byte order mark.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x20, 0xA0, 0x2000...0x200F, 0x202A...0x202F, 0x2060...0x2069, 0x3000, 0xFEFF: true
    default: false
    }
  }
}
