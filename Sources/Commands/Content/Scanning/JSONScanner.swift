import Screening

/// Steps through a line of JSON as long as it has the usual shape: texts, of which only one may have
/// escapes, whole numbers and the three words.
struct JSONScanner {
  /// A value: its bytes, for a text those between the quotation marks.
  struct Value {
    let range: Range<Int>
    let isString: Bool

    /// Its bytes with the quotation marks.
    var whole: Range<Int> {
      isString ? range.lowerBound - 1..<range.upperBound + 1 : range
    }
  }

  private let bytes: PaddedBytes
  private let end: Int
  private var place: Int

  init(_ bytes: PaddedBytes, _ range: Range<Int>) {
    self.bytes = bytes
    (place, end) = (range.lowerBound, range.upperBound)
  }

  var isAtEnd: Bool { place == end }

  /// Steps over a byte and the white space around it.
  mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard place < end, bytes[place] == byte else { return false }
    place += 1
    skipSpace()
    return true
  }

  /// What stands between the quotation marks of a text without escapes and control characters.
  mutating func plainString() -> Range<Int>? {
    guard place < end, bytes[place] == 0x22 else { return nil }
    let start = place + 1
    guard let close = bytes.endOfPlainText(from: start, before: end), bytes[close] == 0x22 else {
      return nil
    }
    place = close + 1
    return start..<close
  }

  /// What stands between the quotation marks of a text, and whether there are escapes in it.
  mutating func string() -> (range: Range<Int>, hasEscapes: Bool)? {
    guard place < end, bytes[place] == 0x22,
      let text = JSONEscapes.text(bytes, from: place + 1, before: end)
    else { return nil }
    place = text.range.upperBound + 1
    return text
  }

  mutating func plainValue() -> Value? {
    guard place < end else { return nil }
    if bytes[place] == 0x22 { return plainString().map { Value(range: $0, isString: true) } }
    let start = place
    while place < end, Self.isDigit(bytes[place]) { place += 1 }
    let hasLeadingZero = place > start + 1 && bytes[start] == 0x30
    if place > start {
      return hasLeadingZero ? nil : Value(range: start..<place, isString: false)
    }
    for word in Self.words where bytes.equal(start..<min(end, start + word.count), word) {
      place += word.count
      return Value(range: start..<place, isString: false)
    }
    return nil
  }

  private static let words = ["true", "false", "null"].map { Array($0.utf8) }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private mutating func skipSpace() {
    while place < end, bytes[place] == 0x20 || bytes[place] == 0x09 || bytes[place] == 0x0D {
      place += 1
    }
  }
}
