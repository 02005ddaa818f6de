/// The scalars of a paragraph with the white space of its layout taken out, and where each of the
/// original ones went.
struct CollapsedText {
  private(set) var scalars: [Unicode.Scalar] = []
  /// For each original scalar, and for the end, how many scalars stand before it now.
  private var places: [Int] = []

  init(_ original: [Unicode.Scalar]) {
    let kept = Self.endOfOrdinal(original)
    scalars.reserveCapacity(original.count)
    places.reserveCapacity(original.count + 1)
    var hasSpace = false
    for scalar in original {
      if Scalars.isSpace(scalar) {
        hasSpace = true
        places.append(scalars.count)
        continue
      }
      if hasSpace, let last = scalars.last,
        scalars.count == kept || !(Scalars.isChinese(last) && Scalars.isChinese(scalar))
      {
        scalars.append(" ")
      }
      hasSpace = false
      places.append(scalars.count)
      scalars.append(scalar)
    }
    places.append(scalars.count)
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

  /// Where 第一条 ends that a space sets off from its text; without the space it would be a reference.
  private static func endOfOrdinal(_ scalars: [Unicode.Scalar]) -> Int? {
    let text = scalars.drop(while: Scalars.isSpace)
    guard text.first == "第", let label = Label(at: text) else { return nil }
    return label.length
  }
}
