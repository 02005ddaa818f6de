/// A line of the source that holds text, and the white space around it, which is all that is left of
/// a page's layout.
struct SourceLine {
  /// Its number in the source, from 1.
  let number: Int32
  /// How many scalars the text has, and how many of them are no white space.
  let (length, characters): (Int32, Int32)
  private let (start, end): (Int32, Int32)
  /// The white space before the text.
  let space: LeadingSpace
  /// Whether the white space within the text is as a paragraph keeps it: single spaces, none
  /// between two Chinese characters.
  let isSettled: Bool
  /// Whether white space follows the text.
  let endsWithSpace: Bool

  /// The white space between the text of a line and that of the line before.
  struct LeadingSpace {
    /// How many empty lines stand between it and the line before.
    var emptyLines: Int32 = 0
    /// How wide the line of nothing but spaces is that follows the line before; nil where none does.
    var blankWidth: Int32?
    /// How many characters of white space stand before the text on its line.
    var indent: Int32 = 0
    /// Whether the last of them is a no-break space.
    var endsWithNoBreakSpace = false

    /// Whether a line without text stands before it.
    var hasBlankLine: Bool { emptyLines > 0 || blankWidth != nil }
  }

  init(
    number: Int32, range: Range<Int>, length: Int, characters: Int, after space: LeadingSpace,
    isSettled: Bool, endsWithSpace: Bool
  ) {
    self.number = number
    (start, end) = (Int32(range.lowerBound), Int32(range.upperBound))
    (self.length, self.characters) = (Int32(length), Int32(characters))
    self.space = space
    self.isSettled = isSettled
    self.endsWithSpace = endsWithSpace
  }

  /// Where its text stands among the bytes of the source, white space at both ends left out.
  var range: Range<Int> { Int(start)..<Int(end) }
}
