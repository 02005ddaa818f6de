/// The list of headings with which some texts begin; each of them comes again with its text.
enum TableOfContents {
  /// The places of its paragraphs from the first that has a label on; none where a text has no such
  /// list. The labels are those that the paragraphs may begin with.
  static func places(in manuscript: Manuscript, _ labels: [Label?]) -> Range<Int> {
    let none = 0..<0
    guard let start = labels.firstIndex(where: { $0 != nil }) else { return none }
    let comesAgain = { (entry: Int, place: Int) in
      labels[entry]?.kind == labels[place]?.kind && labels[entry]?.path == labels[place]?.path
        && heading(manuscript.words(entry)).elementsEqual(heading(manuscript.words(place)))
    }
    var end = start
    repeat {
      guard isEntry(manuscript.words(end)) else { return none }
      end += 1
      guard end < labels.count else { return none }
    } while !comesAgain(start, end)
    if isAnnounced(before: start, in: manuscript) { return start..<end }

    // Without a word that says what it is, all of it has to come again, and more than that.
    var (place, count) = (end, 0)
    for entry in start..<end where labels[entry] != nil {
      while place < labels.count, !comesAgain(entry, place) { place += 1 }
      guard place < labels.count else { return none }
      (place, count) = (place + 1, count + 1)
    }
    let hasText = (end..<labels.count).contains { !Title.isHeading(manuscript.words($0)) }
    return count > 1 && hasText ? start..<end : none
  }

  private static func isAnnounced(before start: Int, in manuscript: Manuscript) -> Bool {
    (0..<start).contains { index in
      let words = manuscript.words(index)
      return words.range.count <= 12 && ["目录", "目次", "Contents"].contains(words.string)
    }
  }

  private static func isEntry(_ words: Words) -> Bool {
    words.range.count <= 400 && words.last.map { !Title.isStop($0) } ?? false
  }

  /// The scalars of a heading without white space, and without what leads to the number of a page.
  private static func heading(_ words: Words) -> some Sequence<Unicode.Scalar> {
    var end = words.range.upperBound
    while let last = Scalars.last(in: words.bytes.span, before: end), end > words.range.lowerBound,
      isLeader(last)
    {
      end -= UTF8.width(last)
    }
    return Words(words.bytes, words.range.lowerBound..<end).lazy.filter { !Scalars.isSpace($0) }
  }

  private static func isLeader(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "…", "·", "-", "—", "_", "(", ")", "（", "）": true
    default: Scalars.isSpace(scalar) || LabelScanner.isDigit(scalar)
    }
  }
}
