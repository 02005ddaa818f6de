/// The text of one paragraph of Markdown without its marks, and what of it is bold.
///
/// `**bold**` and `__bold__` are emphasis; a backslash before punctuation is a mark. A mark of bold
/// that nothing closes is text, as is everything else.
struct MarkdownInline {
  private var source: [Unicode.Scalar] = []

  /// How many scalars were appended.
  var length: Int { source.count }

  mutating func append(_ scalar: Unicode.Scalar) { source.append(scalar) }

  mutating func append(contentsOf scalars: some Sequence<Unicode.Scalar>) {
    source.append(contentsOf: scalars)
  }

  mutating func removeLast() { source.removeLast() }

  /// The beginning of a text without its marks.
  static func plain(_ text: ArraySlice<Unicode.Scalar>) -> Words {
    var inline = MarkdownInline()
    inline.append(contentsOf: text.prefix(40))
    return Words(inline.finished().scalars)
  }

  /// The text, the bold ranges in it, and how many characters were marks.
  func finished() -> (scalars: [Unicode.Scalar], bold: [Range<Int>], markup: Int) {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(source.count)
    var bold: [Range<Int>] = []
    var opened: (mark: Unicode.Scalar, start: Int)?
    let marks = pairedMarks()
    var (index, markup) = (0, 0)
    while index < source.count {
      let scalar = source[index]
      if scalar == "\\", index + 1 < source.count, Self.isPunctuation(source[index + 1]) {
        markup += 1
        scalars.append(source[index + 1])
        index += 2
      } else if marks.contains(index) {
        if let open = opened {
          if open.start < scalars.count { bold.append(open.start..<scalars.count) }
          opened = nil
        } else {
          opened = (scalar, scalars.count)
        }
        markup += 2
        index += 2
      } else {
        scalars.append(scalar)
        index += 1
      }
    }
    return (scalars, Emphasis.merged(bold), markup)
  }

  /// Where the marks of bold stand of which each opening one has a closing one.
  private func pairedMarks() -> Set<Int> {
    var pairs: Set<Int> = []
    var open: (mark: Unicode.Scalar, at: Int)?
    var index = 0
    while index + 1 < source.count {
      let scalar = source[index]
      if scalar == "\\" {
        index += 2
        continue
      }
      guard scalar == "*" || scalar == "_", source[index + 1] == scalar else {
        index += 1
        continue
      }
      if let opened = open {
        if opened.mark == scalar, !Scalars.isSpace(source[index - 1]) {
          pairs.formUnion([opened.at, index])
          open = nil
        }
      } else if index + 2 < source.count, !Scalars.isSpace(source[index + 2]) {
        open = (scalar, index)
      }
      index += 2
    }
    return pairs
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
