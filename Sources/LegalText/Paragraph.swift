/// A paragraph of a text, put together again from the lines on which it was printed.
struct Paragraph {
  /// The line where it begins, from 1.
  let line: Int
  /// The text: white space collapsed, none between two Chinese characters.
  let text: String
  /// How many lines it was put together from.
  let runs: Int
  /// How many of its characters are no white space.
  let characters: Int

  init(line: Int, scalars: [Unicode.Scalar], runs: Int) {
    self.line = line
    self.runs = runs
    let collapsed = Self.collapsed(scalars, keepingSpaceAt: Self.endOfOrdinal(scalars))
    characters = Scalars.count(collapsed)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: collapsed)
    text = String(view)
  }

  /// Where 第一条 ends that a space sets off from its text; without the space it would be a reference.
  private static func endOfOrdinal(_ scalars: [Unicode.Scalar]) -> Int? {
    guard scalars.first == "第", let label = Label(at: scalars) else { return nil }
    return label.length
  }

  private static func collapsed(
    _ scalars: [Unicode.Scalar], keepingSpaceAt kept: Int?
  ) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var hasSpace = false
    for scalar in scalars {
      if Scalars.isSpace(scalar) {
        hasSpace = true
        continue
      }
      if hasSpace, let last = result.last,
        result.count == kept || !(Scalars.isChinese(last) && Scalars.isChinese(scalar))
      {
        result.append(" ")
      }
      hasSpace = false
      result.append(scalar)
    }
    return result
  }
}
