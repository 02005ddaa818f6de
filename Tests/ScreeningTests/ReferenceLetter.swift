/// A letter as the reference reads it.
struct ReferenceLetter {
  /// What it reads as; U+FFFF for bytes that are no character.
  let value: Unicode.Scalar
  /// The number of its sign.
  let sign: Int
  /// How many separators stand before it.
  var gap = 0
  /// Whether nothing stands before it.
  var adjoins = true
  /// Whether a comma or a full stop alone separates it from the letter before.
  var isBehindPoint = false
  /// Whether it is one of these itself.
  let isPoint: Bool
  private let writing: Unicode.Scalar?
  private let isNumeral: Bool

  /// The letters of a text with some steps undone.
  static func read(_ text: [Sign], undoing steps: Set<String>) -> [ReferenceLetter] {
    var letters: [ReferenceLetter] = []
    var (gap, adjoins, isBehindPoint) = (0, true, false)
    for (number, sign) in text.enumerated() {
      if Sign.zeroWidth.contains(sign), steps.contains("zero_width") {
        adjoins = false
        continue
      }
      if Sign.separators.contains(sign), steps.contains("separator") {
        isBehindPoint = gap == 0 && isPoint(sign)
        if gap == 0 || !isPartOfEmoji(text, number) { gap += 1 }
        adjoins = false
        continue
      }
      for value in values(of: sign, undoing: steps) {
        letters.append(
          ReferenceLetter(
            value: value, sign: number, gap: gap, adjoins: adjoins,
            isBehindPoint: isBehindPoint, isPoint: isPoint(sign), writing: root(of: value),
            isNumeral: isNumeral(sign.scalar)))
        (gap, adjoins, isBehindPoint) = (0, true, false)
      }
    }
    return letters
  }

  /// Whether it is the letter before it once more, with nothing between them.
  func isCopy(of previous: ReferenceLetter) -> Bool { adjoins && value == previous.value }

  /// Whether a word or a number goes on with it.
  func continues(_ previous: ReferenceLetter) -> Bool {
    if isBehindPoint { return isArabicDigit(of: previous) }
    guard gap == 0, let one = previous.writing, let other = writing else { return false }
    let letters = Unicode.Scalar("a")..."z"
    return letters.contains(one) && letters.contains(other) || isDigit(of: previous)
  }

  /// Whether both are digits of one writing.
  func isDigit(of letter: ReferenceLetter) -> Bool {
    let digits = Unicode.Scalar("0")..."9"
    guard let one = writing, let other = letter.writing else { return false }
    return digits.contains(one) && digits.contains(other) && letter.isNumeral == isNumeral
  }

  /// Whether both are digits that are no Chinese numerals.
  func isArabicDigit(of letter: ReferenceLetter) -> Bool { isDigit(of: letter) && !isNumeral }

  /// Whether a separator belongs to the emoji of the separator before it.
  private static func isPartOfEmoji(_ text: [Sign], _ place: Int) -> Bool {
    let flagLetters = text[...place].reversed().filter { !Sign.zeroWidth.contains($0) }
      .prefix { Sign.flagLetters.contains($0) }.count
    if flagLetters > 0 { return flagLetters.isMultiple(of: 2) }
    let between = text[..<place].reversed().prefix { Sign.zeroWidth.contains($0) }
    let isJoined = between.contains { $0.scalar == "\u{200D}" }
    guard let last = text[..<(place - between.count)].last else { return false }
    return Sign.emoji.contains(text[place]) && (Sign.emoji + Sign.flagLetters).contains(last)
      && (isJoined || text[place].scalar == "🏽")
  }

  private static func isPoint(_ sign: Sign) -> Bool { sign.scalar == "," || sign.scalar == "." }

  private static func values(of sign: Sign, undoing steps: Set<String>) -> [Unicode.Scalar] {
    guard let scalar = sign.scalar else { return ["\u{FFFF}"] }
    switch Sign.ways[scalar] {
    case .to(let next, let step) where steps.contains(step):
      return values(of: Sign(next), undoing: steps)
    case .several(let several) where steps.contains("compatibility"):
      return several.flatMap { values(of: Sign($0), undoing: steps) }
    default: return [scalar]
    }
  }

  /// What a character leads to in the end; nil where that is several.
  private static func root(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch Sign.ways[scalar] {
    case .to(let next, _): root(of: next)
    case .several: nil
    case nil: scalar
    }
  }

  /// Whether the step `numeral` is on the way of a character.
  private static func isNumeral(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar, case .to(let next, let step)? = Sign.ways[scalar] else { return false }
    return step == "numeral" || isNumeral(next)
  }
}
