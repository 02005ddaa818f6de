import Reporting

/// Reads records, a JSON object a line (https://jsonlines.org); blank lines are passed over.
public struct JSONLReader<Source: ByteSource> {
  private var lines: LineReader<Source>
  private let prefersFlat: Bool

  /// A reader of lines of at most `maximumLength` bytes; one that prefers flat objects hands over
  /// those that are as they stand in the line.
  public init(_ source: Source, maximumLength: Int = 1 << 20, prefersFlat: Bool = false) {
    lines = LineReader(source, maximumLength: maximumLength)
    self.prefersFlat = prefersFlat
  }

  /// The next record, or what is wrong with it; nil at the end.
  public mutating func next() throws(ReadFailure) -> InputItem? {
    while let line = try lines.next() {
      switch line.content {
      case .problem(let problem):
        return .problem(line: line.number, problem)
      case .bytes(let bytes):
        if prefersFlat, let flat = FlatObject(bytes) {
          return .flat(line: line.number, flat)
        }
        if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
        return Self.item(bytes, line.number)
      }
    }
    return nil
  }

  private static func item(_ bytes: [UInt8], _ number: Int) -> InputItem {
    do {
      guard case .object(let members) = try JSON(parsing: bytes) else {
        return .problem(
          line: number,
          FormatProblem("not_an_object", Text("the line is no JSON object", "该行不是 JSON 对象")))
      }
      return .row(InputRow(line: number, members: members))
    } catch {
      return .problem(line: number, error)
    }
  }
}
