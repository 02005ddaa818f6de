/// Names that begin with those of the clauses above, made in the order of the document.
struct NamePath {
  private let separator: StaticString
  private var bytes: [UInt8] = []
  /// Where the name of each level ends.
  private var ends: [Int] = []

  init(separator: StaticString) {
    self.separator = separator
  }

  /// The name of the next clause, which stands at a level, from 1; `append` adds its own part.
  mutating func name(at level: Int, _ append: (inout [UInt8]) -> Void) -> String {
    ends.removeLast(max(0, ends.count - level + 1))
    bytes.removeLast(bytes.count - (ends.last ?? 0))
    if !ends.isEmpty { bytes.append(separator) }
    append(&bytes)
    ends.append(bytes.count)
    return unsafe String(copying: UTF8Span(unchecked: bytes.span))
  }
}
