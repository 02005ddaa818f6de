/// A text as patterns see it: disguise undone character by character, separators kept.
struct PatternText {
  let letters: [Letter]
  private let characters: CharacterTable
  /// The most separators in a gap that is bridged.
  let gapLimit: Int

  /// The steps that are undone for patterns. A repeated digit is another number.
  static let steps = StepSet.standard.subtracting(.repeat)

  init(_ text: Bytes, _ characters: CharacterTable, steps: StepSet, gapLimit: Int) {
    let folding = steps.intersection(.standard).subtracting(.separator)
    letters = Undressing(characters: characters, steps: folding).letters(in: text)
    self.characters = characters
    self.gapLimit = steps.contains(.separator) ? gapLimit : 0
  }

  /// What stands at a place; 0 beyond the ends.
  subscript(place: Int) -> UInt32 {
    letters.indices.contains(place) ? letters[place].folded : 0
  }

  /// Whether a place has a digit, in whatever writing.
  func isDigit(_ place: Int) -> Bool { (0x30...0x39).contains(self[place]) }

  /// Whether a place has a small Latin letter.
  func isLatin(_ place: Int) -> Bool { (0x61...0x7A).contains(self[place]) }

  /// Whether a place has a Latin letter or a digit that is no Chinese numeral.
  func isASCII(_ place: Int) -> Bool {
    isLatin(place) || (isDigit(place) && !letters[place].isNumeral)
  }

  /// Whether a place has a Latin letter that is written as a capital, full-width or not.
  func isCapital(_ place: Int) -> Bool {
    letters.indices.contains(place)
      && [0x41...0x5A, 0xFF21...0xFF3A].contains { range in
        range.contains(letters[place].original)
      }
  }

  /// Whether a capital and then a small letter stand at a place.
  func isCapitalised(_ place: Int) -> Bool {
    isCapital(place) && isLatin(place + 1) && !isCapital(place + 1)
  }

  /// Whether a place has a letter that is neither Latin nor a digit, such as Han.
  func isForeign(_ place: Int) -> Bool {
    letters.indices.contains(place) && !isASCII(place) && !isSeparator(place)
      && !isLineBreak(place) && self[place] != CharacterInfo.itself
  }

  func isLineBreak(_ place: Int) -> Bool { [0x0A, 0x0D, 0x2028, 0x2029].contains(self[place]) }

  /// Whether a place has a separator within a line.
  func isSeparator(_ place: Int) -> Bool {
    letters.indices.contains(place) && characters[self[place]].isSeparator && !isLineBreak(place)
  }

  /// Whether one of some ASCII characters or others stands at a place.
  func has(_ scalars: String, at place: Int) -> Bool {
    letters.indices.contains(place) && scalars.unicodeScalars.contains { $0.value == self[place] }
  }

  /// The first place from one on where no separator stands, not further than the limit of gaps.
  func skipGap(from place: Int, atMost limit: Int) -> Int {
    var next = place
    while next - place < limit, isSeparator(next) { next += 1 }
    return next
  }

  /// The Latin word that ends before a place.
  func word(before place: Int) -> String {
    var start = place
    while isLatin(start - 1) { start -= 1 }
    return string(start..<place)
  }

  /// Where the Latin word ends that begins at a place.
  func end(ofWordFrom place: Int) -> Int {
    var end = place
    while isLatin(end) { end += 1 }
    return end
  }

  /// 1 where a bracket is opened, -1 where one is closed, else 0.
  func bracketing(_ place: Int) -> Int {
    switch self[place] {
    case 0x28: 1
    case 0x29: -1
    default: 0
    }
  }

  /// What stands in a range, as it reads.
  func string(_ range: Range<Int>) -> String {
    var text = ""
    for place in range { Unicode.Scalar(self[place]).map { text.unicodeScalars.append($0) } }
    return text
  }

  /// Where words end that begin at a place, with separators inside or not; nil where they do not
  /// stand there.
  func end(of words: String, from place: Int) -> Int? {
    var next = place
    for (number, scalar) in words.unicodeScalars.enumerated() {
      if number > 0, self[next] != scalar.value { next = skipGap(from: next, atMost: gapLimit) }
      guard self[next] == scalar.value else { return nil }
      next += 1
    }
    return next
  }
}

/// Where a pattern stands.
struct PatternMatch: Equatable {
  /// The numbers of its letters.
  let letters: Range<Int>
  /// Whether separators stand in it that are none of its usual dress.
  var isSpread = false
}
