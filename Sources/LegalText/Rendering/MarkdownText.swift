/// Words as Markdown writes them (CommonMark 0.31): whatever could be a mark has a backslash before it.
enum MarkdownText {
  /// A paragraph's words, with the marks of bold around what is bold; a space at either end of it
  /// cannot be.
  static func words(_ paragraph: Paragraph) -> String {
    let scalars = Array(paragraph.text.unicodeScalars)
    var (words, end) = ("", 0)
    for range in Emphasis.merged(paragraph.emphasis) {
      let bold = trimmed(range.clamped(to: 0..<scalars.count), of: scalars)
      guard !bold.isEmpty else { continue }
      words += escaped(scalars[end..<bold.lowerBound]) + "**" + escaped(scalars[bold]) + "**"
      end = bold.upperBound
    }
    return words + escaped(scalars[end...])
  }

  /// Words as a paragraph of their own.
  static func paragraph(_ words: String) -> String {
    guard let first = words.unicodeScalars.first,
      "#>-+".unicodeScalars.contains(first) || words.hasPrefix("~~~")
    else { return words }
    return "\\" + words
  }

  /// Words as a heading; number signs at its end would be taken for its closing ones.
  static func heading(_ words: String, depth: Int) -> String {
    let signs = words.reversed().prefix { $0 == "#" }.count
    return String(repeating: "#", count: depth) + " " + words.dropLast(signs)
      + (signs > 0 ? "\\" : "") + words.suffix(signs)
  }

  /// A text between fences, where nothing is a mark.
  static func verbatim(_ text: String) -> [String] {
    let fence = String(repeating: "~", count: 3 + text.count { $0 == "~" })
    return [fence, text, fence]
  }

  private static func trimmed(
    _ range: Range<Int>, of scalars: [Unicode.Scalar]
  ) -> Range<Int> {
    let words = scalars[range]
    guard let first = words.firstIndex(where: { !Scalars.isSpace($0) }),
      let last = words.lastIndex(where: { !Scalars.isSpace($0) })
    else { return range.lowerBound..<range.lowerBound }
    return first..<(last + 1)
  }

  private static func escaped(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    scalars.reduce(into: "") { result, scalar in
      if "\\*_`<&[".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
  }
}
