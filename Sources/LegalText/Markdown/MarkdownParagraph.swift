/// A paragraph of Markdown of which lines may still follow.
struct MarkdownParagraph {
  private(set) var inline = MarkdownInline()
  /// The line where it begins, from 1.
  private(set) var line = 0
  /// In how many items with a number it stands.
  private(set) var depth = 0
  /// What it is.
  var form = Manuscript.Form.paragraph
  /// How many marks were in it that parted its lines.
  private(set) var markup = 0
  private(set) var isEmpty = true
  /// Whether the last line ends with the backslash that breaks it where another follows.
  private var endsWithBackslash = false

  /// Whether it reads like a heading, and not like a sentence or a date.
  var isHeading: Bool {
    guard !isEmpty, inline.length <= 4 * Title.longestHeading else { return false }
    let words = Words(inline.finished().scalars).trimmed
    return Title.isHeading(words) && FrontMatter.date(in: words) == nil
  }

  /// Adds a line; those of one paragraph are set off by a space.
  mutating func add(
    _ text: ArraySlice<Unicode.Scalar>, _ number: Int, depth: Int, isItem: Bool = false
  ) {
    if isEmpty {
      (line, self.depth, form) = (number, depth, isItem ? .item : .paragraph)
    } else {
      if endsWithBackslash {
        inline.removeLast()
        markup += 1
      }
      inline.append(" ")
    }
    isEmpty = false
    endsWithBackslash = text.reversed().prefix { $0 == "\\" }.count % 2 == 1
    inline.append(contentsOf: text)
  }
}
