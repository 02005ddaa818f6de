/// A line of the source that holds text, and the white space around it, which is all that is left of
/// a page's layout.
struct SourceLine {
  /// Its number in the source, from 1.
  let number: Int
  /// Its text, white space at both ends removed.
  let text: [Unicode.Scalar]
  /// How many characters of white space stand before the text.
  let indent: Int
  /// Whether the last of them is a no-break space.
  let beginsWithNoBreakSpace: Bool
  /// How many empty lines stand between it and the line before.
  let emptyLinesBefore: Int
  /// How wide the line of nothing but spaces is that follows the line before; nil where none does.
  let blankWidthBefore: Int?

  /// The lines of a source that hold text, and whether it has the layout of a saved page.
  static func all(in source: String.UnicodeScalarView) -> (lines: [SourceLine], isPage: Bool) {
    var lines: [SourceLine] = []
    var (empty, blanks): (Int, Int) = (0, 0)
    var width: Int?
    for (index, raw) in split(source).enumerated() {
      let indent = raw.prefix(while: Scalars.isSpace).count
      if raw.isEmpty {
        empty += 1
      } else if indent == raw.count {
        width = raw.count
        if raw.count >= 8 { blanks += 1 }
      } else {
        let text = trimmed(raw)
        lines.append(
          SourceLine(
            number: index + 1, text: text, indent: indent,
            beginsWithNoBreakSpace: indent > 0
              && raw[raw.startIndex + indent - 1] == Scalars.noBreakSpace,
            emptyLinesBefore: empty, blankWidthBefore: width))
        (empty, width) = (0, nil)
      }
    }
    return (lines, blanks >= 3)
  }

  /// Lines end with LF, CRLF or CR.
  static func split(
    _ source: String.UnicodeScalarView
  ) -> [ArraySlice<Unicode.Scalar>] {
    var lines: [ArraySlice<Unicode.Scalar>] = []
    let scalars = Array(source)
    var start = 0
    var index = 0
    while index < scalars.count {
      if scalars[index] == "\n" || scalars[index] == "\r" {
        lines.append(scalars[start..<index])
        if scalars[index] == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" {
          index += 1
        }
        start = index + 1
      }
      index += 1
    }
    lines.append(scalars[start...])
    return lines
  }

  private static func trimmed(_ line: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    var text = line.drop(while: Scalars.isSpace)
    while let last = text.last, Scalars.isSpace(last) { text.removeLast() }
    return Array(text)
  }
}
