/// The scalars of a paragraph with the white space of its layout taken out, and where each of the
/// original ones went.
struct CollapsedText {
  private(set) var scalars: [Unicode.Scalar] = []
  /// For each original scalar, and for the end, how many scalars stand before it now.
  private var places: [Int] = []

  init(_ original: [Unicode.Scalar]) {
    scalars.reserveCapacity(original.count)
    places.reserveCapacity(original.count + 1)
    var hasSpace = false
    for scalar in original {
      if Scalars.isSpace(scalar) {
        hasSpace = true
        places.append(scalars.count)
        continue
      }
      if hasSpace, !scalars.isEmpty, keepsSpace(before: scalar) { scalars.append(" ") }
      hasSpace = false
      places.append(scalars.count)
      scalars.append(scalar)
    }
    places.append(scalars.count)
  }

  private func keepsSpace(before next: Unicode.Scalar) -> Bool {
    guard Scalars.isChinese(next), scalars.last.map(Scalars.isChinese) ?? false else { return true }
    return scalars.count <= Label.longest && Self.isOrdinal(Words(scalars))
  }

  /// Where an original scalar stands now.
  func place(_ original: Int) -> Int {
    original < places.count ? places[original] : scalars.count
  }

  /// Where a range of original scalars stands now.
  func range(_ original: Range<Int>) -> Range<Int> {
    let start = place(original.lowerBound)
    return trimmed(start..<max(start, place(original.upperBound)))
  }

  /// A range without the spaces at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while end > start, scalars[end - 1] == " " { end -= 1 }
    while start < end, scalars[start] == " " { start += 1 }
    return start..<end
  }

  /// Whether a space is kept after the text of a paragraph so far: not between two Chinese characters,
  /// unless it sets off 第一条, which without it would be a reference.
  static func keepsSpace(after text: Words, before next: Unicode.Scalar) -> Bool {
    guard Scalars.isChinese(next), text.last.map(Scalars.isChinese) ?? false else { return true }
    return isOrdinal(text)
  }

  private static func isOrdinal(_ text: Words) -> Bool {
    text.first == "第" && Label.isBare(text)
  }
}
