/// The line of three or more backticks or tildes that opens a block in which nothing is a mark
/// (CommonMark 0.31, 4.5).
struct MarkdownFence {
  private let mark: Unicode.Scalar
  private let length: Int

  /// The fence that a line is; nil where it is none.
  init?(_ line: ArraySlice<Unicode.Scalar>) {
    guard let mark = line.first, mark == "`" || mark == "~" else { return nil }
    let length = line.prefix { $0 == mark }.count
    guard length >= 3, mark == "~" || !line.dropFirst(length).contains("`") else { return nil }
    (self.mark, self.length) = (mark, length)
  }

  /// Whether a line closes the block.
  func isClosed(by line: ArraySlice<Unicode.Scalar>) -> Bool {
    let count = line.prefix { $0 == mark }.count
    return count >= length && line.dropFirst(count).allSatisfy(Scalars.isSpace)
  }
}
