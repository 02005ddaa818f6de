/// A line of Markdown, and the column at which its text begins.
struct MarkdownLine {
  /// The column, from 0; a tab goes on to the next multiple of four.
  private(set) var column: Int
  /// The column at which the line begins, marks of quotes included.
  let margin: Int
  /// The text; a space at its end stands for the white space there.
  private(set) var text: ArraySlice<Unicode.Scalar>

  init(_ line: SourceLine, in source: SourceText) {
    text = (Array(source.words(of: line)) + (line.endsWithSpace ? [" "] : []))[...]
    var start = line.range.lowerBound
    while start > 0, source.bytes[start - 1] == 0x20 || source.bytes[start - 1] == 0x09 {
      start -= 1
    }
    margin = source.bytes[start..<line.range.lowerBound].reduce(0) { column, byte in
      byte == 0x09 ? column / 4 * 4 + 4 : column + 1
    }
    column = margin
  }

  /// Takes the marks of as many quotes as there are, up to a number; answers how many those were.
  mutating func takeQuotes(upTo most: Int) -> Int {
    var count = 0
    while count < most, text.first == ">" {
      count += 1
      column += 1
      text.removeFirst()
      // The one space behind the mark belongs to it, whether it is there or not.
      if text.first != " " { column += 1 }
      skipSpace()
    }
    return count
  }

  /// Takes the mark of an item.
  mutating func take(_ marker: MarkdownMarker) {
    column += marker.width
    text = text.dropFirst(marker.length).drop(while: Scalars.isSpace)
  }

  private mutating func skipSpace() {
    while let space = text.first, Scalars.isSpace(space) {
      column += 1
      text.removeFirst()
    }
  }

  /// Whether nothing but a mark that parts what is above from what is below stands in it: `---`,
  /// `***` and `___`.
  var isBreak: Bool {
    let marks = text.filter { !Scalars.isSpace($0) }
    guard let first = marks.first, "-*_".unicodeScalars.contains(first) else { return false }
    return marks.count >= 3 && marks.allSatisfy { $0 == first }
  }

  /// The depth of the heading that it is, from 1; nil where it is none.
  var headingDepth: Int? {
    let depth = text.prefix { $0 == "#" }.count
    guard (1...6).contains(depth) else { return nil }
    return text.dropFirst(depth).first.map(Scalars.isSpace) ?? true ? depth : nil
  }

  /// The depth of the heading that it makes of the paragraph above: 1 for `===`, 2 for `---`; nil
  /// where it makes none.
  var underlineDepth: Int? {
    let marks = text.last == " " ? text.dropLast() : text
    guard let first = marks.first, first == "=" || first == "-",
      marks.allSatisfy({ $0 == first })
    else { return nil }
    return first == "=" ? 1 : 2
  }
}
