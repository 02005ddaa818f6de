/// The bytes of a source, found to be UTF-8, and the lines in them that hold text.
struct SourceText {
  let bytes: [UInt8]
  let lines: [SourceLine]
  /// How many of its characters are no white space.
  let characters: Int
  /// Whether it has the layout of a saved page.
  let isPage: Bool

  /// Reads a source, a byte order mark at its beginning left out; throws where it is no UTF-8, has a
  /// NUL, or is larger than places in it can be noted.
  init(_ bytes: [UInt8]) throws(OutlineProblem) {
    guard bytes.count <= Int32.max / 2 else { throw .tooLarge }
    var scan = SourceScan(bytes)
    try scan.run()
    self.bytes = bytes
    lines = scan.lines
    characters = scan.characters
    isPage = scan.wideBlanks >= 3
  }

  /// A line's text.
  func words(of line: SourceLine) -> Words { Words(bytes, line.range) }
}
