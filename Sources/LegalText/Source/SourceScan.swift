/// Goes through the bytes of a source once: finds whether they are UTF-8, and the lines with text.
struct SourceScan {
  let source: [UInt8]
  private(set) var lines: [SourceLine] = []
  private(set) var characters = 0
  /// How many lines there are of nothing but white space, eight characters of it or more.
  private(set) var wideBlanks = 0
  private var position: Int
  private var number: Int32 = 1
  private var space = SourceLine.LeadingSpace()

  /// A byte order mark at the beginning is left out.
  init(_ source: [UInt8]) {
    self.source = source
    position = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    lines.reserveCapacity(source.count / 128)
  }

  mutating func run() throws(OutlineProblem) {
    let source = source
    let bytes = source.span
    while position < bytes.count {
      try line(bytes)
      number += 1
    }
  }

  /// Reads a line. Lines end with LF, CRLF or CR.
  private mutating func line(_ bytes: Span<UInt8>) throws(OutlineProblem) {
    (space.indent, space.endsWithNoBreakSpace) = (0, false)
    while position < bytes.count {
      let start = position
      let scalar = try next(bytes)
      if isLineEnd(scalar, bytes) { break }
      guard Scalars.isSpace(scalar) else {
        position = start
        try text(bytes)
        space = SourceLine.LeadingSpace()
        return
      }
      space.indent += 1
      space.endsWithNoBreakSpace = scalar == Scalars.noBreakSpace
    }
    if space.indent > 0 {
      space.blankWidth = space.indent
      if space.indent >= 8 { wideBlanks += 1 }
    } else {
      space.emptyLines += 1
    }
  }

  private mutating func text(_ bytes: Span<UInt8>) throws(OutlineProblem) {
    let start = position
    var (end, count, isSettled) = (position, 0, true)
    // White space of the text so far, and behind it.
    var (spaces, trailing) = (0, 0)
    while true {
      let skipped = Scalars.skipCommon(in: bytes, at: &position)
      if skipped > 0 {
        count &+= skipped
        end = position
        (spaces, trailing) = (spaces &+ trailing, 0)
      }
      guard position < bytes.count else { break }
      let scalar = try next(bytes)
      if Scalars.isSpace(scalar) {
        if isLineEnd(scalar, bytes) { break }
        isSettled = isSettled && keepsSpace(scalar, bytes, after: start..<end)
        trailing &+= 1
      } else {
        count &+= 1
        end = position
        (spaces, trailing) = (spaces &+ trailing, 0)
      }
    }
    characters += count
    lines.append(
      SourceLine(
        number: number, range: start..<end, length: count + spaces, characters: count,
        after: space, isSettled: isSettled, endsWithSpace: trailing > 0))
  }

  /// Whether a paragraph keeps white space, which ends at the position and follows the text so far, as
  /// it is.
  private func keepsSpace(
    _ space: Unicode.Scalar, _ bytes: Span<UInt8>, after text: Range<Int>
  ) -> Bool {
    guard space == " ", position == text.upperBound + 1, position < bytes.count else {
      return false
    }
    var following = position
    guard let next = Scalars.next(in: bytes, at: &following), !Scalars.isSpace(next) else {
      return false
    }
    return CollapsedText.keepsSpace(after: Words(source, text), before: next)
  }

  @inline(__always)
  private mutating func next(_ bytes: Span<UInt8>) throws(OutlineProblem) -> Unicode.Scalar {
    guard let scalar = Scalars.next(in: bytes, at: &position) else { throw .invalidUTF8 }
    guard scalar.value > 0 else { throw .nulByte }
    return scalar
  }

  /// Whether a scalar ends a line; a line feed after a carriage return belongs to it.
  @inline(__always)
  private mutating func isLineEnd(_ scalar: Unicode.Scalar, _ bytes: Span<UInt8>) -> Bool {
    if scalar == "\n" { return true }
    guard scalar == "\r" else { return false }
    if position < bytes.count, bytes[position] == 0x0A { position += 1 }
    return true
  }
}
