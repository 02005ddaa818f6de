/// Words of a text: some of its bytes, which are UTF-8.
struct Words: Sendable {
  let bytes: [UInt8]
  let range: Range<Int>

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// All of a text.
  init(_ text: String) {
    bytes = Array(text.utf8)
    range = 0..<bytes.count
  }

  /// Scalars.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    for scalar in scalars { Scalars.append(scalar, to: &bytes) }
    self.init(bytes, 0..<bytes.count)
  }

  /// The first of their scalars; nil where there are none.
  var first: Unicode.Scalar? {
    var scalars = makeIterator()
    return scalars.next()
  }

  /// The last of their scalars; nil where there are none.
  var last: Unicode.Scalar? {
    range.isEmpty ? nil : Scalars.last(in: bytes.span, before: range.upperBound)
  }

  /// How many scalars they are.
  var scalarCount: Int { reduce(0) { count, _ in count + 1 } }

  /// Some of them, by their bytes.
  subscript(part: Range<Int>) -> Words {
    Words(bytes, (range.lowerBound + part.lowerBound)..<(range.lowerBound + part.upperBound))
  }

  /// One of their bytes.
  func byte(_ index: Int) -> UInt8 { bytes[range.lowerBound + index] }

  /// What follows the first of their bytes.
  func dropping(_ count: Int) -> Words { self[count..<range.count] }

  /// The words without the spaces at their ends.
  var trimmed: Words {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    while start < end, bytes[start] == UInt8(ascii: " ") { start += 1 }
    return Words(bytes, start..<end)
  }

  /// Whether they are the same, byte for byte.
  func isEqual(to other: Words) -> Bool {
    guard range.count == other.range.count else { return false }
    let first = unsafe bytes.span.bytes
    let second = unsafe other.bytes.span.bytes
    var (place, partner) = (range.lowerBound, other.range.lowerBound)
    while place &+ 8 <= range.upperBound {
      let one = unsafe first.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
      let two = unsafe second.unsafeLoadUnaligned(fromByteOffset: partner, as: UInt64.self)
      guard one == two else { return false }
      (place, partner) = (place &+ 8, partner &+ 8)
    }
    while place < range.upperBound {
      guard bytes[place] == other.bytes[partner] else { return false }
      (place, partner) = (place &+ 1, partner &+ 1)
    }
    return true
  }

  /// Whether they begin with a text.
  func starts(with text: String) -> Bool { bytes[range].starts(with: text.utf8) }

  /// The words as a text of their own.
  var string: String {
    unsafe String(copying: UTF8Span(unchecked: bytes.span.extracting(range)))
  }
}

extension Words: Sequence {
  struct Iterator: IteratorProtocol {
    let bytes: [UInt8]
    private(set) var position: Int
    let end: Int

    init(_ words: Words) {
      bytes = words.bytes
      position = words.range.lowerBound
      end = words.range.upperBound
    }

    @inline(__always)
    mutating func next() -> Unicode.Scalar? {
      guard position < end else { return nil }
      var following = position
      let scalar = Scalars.next(in: bytes.span, at: &following)
      position = following
      return scalar
    }
  }

  func makeIterator() -> Iterator { Iterator(self) }
}
