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
    let collapsed = Self.collapsed(scalars)
    characters = Scalars.count(collapsed)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: collapsed)
    text = String(view)
  }

  private static func collapsed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var hasSpace = false
    for scalar in scalars {
      if Scalars.isSpace(scalar) {
        hasSpace = true
        continue
      }
      if hasSpace, let last = result.last, !(Scalars.isChinese(last) && Scalars.isChinese(scalar)) {
        result.append(" ")
      }
      hasSpace = false
      result.append(scalar)
    }
    return result
  }
}
