/// Where repetitions make another number of a number.
///
/// 888 is 88 stretched; 1120, 1220 and 1200 are not 120, but longer numbers.
extension PhraseMatcher {
  /// Whether an occurrence that begins with a number of several digits is, with the repetitions that
  /// adjoin it from a place on, a longer number.
  func isLongerNumber(_ core: Range<Int>, from start: Int) -> Bool {
    start < core.lowerBound && isVariedNumber(letters[core])
  }

  /// Whether an occurrence that ends with a number of several digits is, with the repetitions that
  /// adjoin it up to a place, a longer number.
  func isLongerNumber(_ core: Range<Int>, upTo end: Int) -> Bool {
    end > core.upperBound && isVariedNumber(letters[core].reversed())
  }

  /// Whether the first two different letters are digits of one number.
  private func isVariedNumber(_ letters: some Sequence<Letter>) -> Bool {
    var first: Letter?
    for letter in letters {
      guard let known = first else {
        first = letter
        continue
      }
      if letter.folded != known.folded { return letter.isDigit(like: known) }
    }
    return false
  }
}

extension [CharacterRun] {
  /// Whether one of them may stand more often than the phrase has it: it neither begins nor ends the
  /// phrase, and is no digit beside another.
  func isStretchable(_ index: Int) -> Bool {
    index > 0 && index < count - 1
      && !(self[index].isDigit && (self[index - 1].isDigit || self[index + 1].isDigit))
  }
}

extension CharacterRun {
  /// Whether it is a decimal digit, in whatever writing.
  fileprivate var isDigit: Bool { (0x30...0x39).contains(scalar) }
}
