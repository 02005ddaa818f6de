/// The mark with which an item of a list begins: `-`, `*` or `+`, or a number with a point or a
/// bracket, `1.` or `1)` (CommonMark 0.31, 5.2).
struct MarkdownMarker {
  /// Whether it is a number, which is a part of the text.
  let isNumber: Bool
  /// How many scalars it has.
  let length: Int
  /// How far behind its beginning the text of the item stands, in columns.
  let width: Int

  /// The mark at the beginning of a line without its white space; nil where there is none.
  init?(_ line: ArraySlice<Unicode.Scalar>) {
    guard let first = line.first else { return nil }
    isNumber = !"-*+".unicodeScalars.contains(first)
    if isNumber {
      let digits = line.prefix { ("0"..."9").contains($0) }.count
      guard (1...9).contains(digits), let stop = line.dropFirst(digits).first,
        stop == "." || stop == ")"
      else { return nil }
      length = digits + 1
    } else {
      length = 1
    }
    let rest = line.dropFirst(length)
    let spaces = rest.prefix { $0 == " " || $0 == "\t" }.count
    guard spaces > 0 || rest.isEmpty else { return nil }
    // What stands further away is indented within the item.
    width = length + (spaces == rest.count || spaces > 4 ? 1 : spaces)
  }
}
