/// A plain list: an entry a line. White space around an entry is dropped; blank lines, and comments,
/// which begin with #, are passed over.
public enum PlainList {
  /// The entry on a line; nil where there is none.
  public static func entry(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var entry = line
    while let space = space(in: entry, where: { $0.starts(with: $1) }) {
      entry.removeFirst(space.count)
    }
    while let space = space(in: entry, where: { $0.suffix($1.count).elementsEqual($1) }) {
      entry.removeLast(space.count)
    }
    return entry.isEmpty || entry.first == 0x23 ? nil : entry
  }

  /// Space, tab, carriage return, no-break space and ideographic space.
  private static let spaces: [[UInt8]] = [
    [0x20], [0x09], [0x0D], [0xC2, 0xA0], [0xE3, 0x80, 0x80],
  ]

  private static func space(
    in entry: ArraySlice<UInt8>, where stands: (ArraySlice<UInt8>, [UInt8]) -> Bool
  ) -> [UInt8]? {
    spaces.first { stands(entry, $0) }
  }
}

/// Reads records of one field from a plain list.
public struct PlainListReader<Source: ByteSource> {
  private let name: String
  private var lines: LineReader<Source>

  /// A reader of records whose only field has this name, in lines of at most `maximumLength` bytes.
  public init(_ source: Source, name: String, maximumLength: Int = 1 << 20) {
    self.name = name
    lines = LineReader(source, maximumLength: maximumLength)
  }

  /// The next record, or what is wrong with it; nil at the end.
  public mutating func next() throws(ReadFailure) -> InputItem? {
    while let line = try lines.next() {
      switch line.content {
      case .problem(let problem):
        return .problem(line: line.number, problem)
      case .bytes(let bytes):
        guard let entry = PlainList.entry(of: bytes[...]) else { continue }
        guard let text = String(validating: entry, as: UTF8.self) else {
          return .problem(line: line.number, .invalidUTF8(at: nil))
        }
        return .row(
          InputRow(line: line.number, members: [JSON.Member(name, .string(text))]))
      }
    }
    return nil
  }
}
