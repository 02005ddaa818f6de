/// A character of a text that is read, with some disguise undone, and where it stands.
struct Letter {
  /// What it reads as, and by which steps; its root is `CharacterInfo.itself` for bytes that are no
  /// character.
  let info: CharacterInfo
  /// The scalar that stands in the text.
  let original: UInt32
  /// Where its bytes begin in the text.
  let byte: Int32
  /// Where they end.
  let end: Int32
  /// How many separators stand before it, counted up to 255; an emoji is one.
  let gap: UInt8
  /// Whether nothing at all stands between it and the letter before.
  let adjoins: Bool
  /// Whether a single comma or full stop of ASCII is all that separates it from the letter before.
  let isBehindPoint: Bool

  init(info: CharacterInfo, original: UInt32, byte: Int32, end: Int32, behind gap: LetterGap) {
    (self.info, self.original, self.byte, self.end) = (info, original, byte, end)
    (self.gap, adjoins, isBehindPoint) = (gap.separators, gap.isNothing, gap.isPoint)
  }

  /// The scalar it reads as.
  var folded: UInt32 { info.root }

  /// How it sets words and numbers apart.
  var writing: CharacterWriting { info.isDigit ? .digit : info.isInWord ? .word : .other }

  /// Whether it is a digit written as a Chinese numeral.
  var isNumeral: Bool { info.steps.contains(.numeral) }

  /// Whether it continues the word or the number that the letter before it belongs to.
  ///
  /// Scripts with case set words apart by spaces; in others, such as Han, a letter continues
  /// nothing. A letter does not continue a number, nor a digit a word: `vx` is found in `vx123`. A
  /// number goes on in the writing it began in: `88` ends before 三, and 八 after 一 does not begin. It
  /// goes on behind a decimal point and a separator of its groups too: neither 1,120 nor 120.5 is 120.
  func continues(_ previous: Letter) -> Bool {
    guard gap == 0 else { return isBehindPoint && isPointed(like: previous) }
    return switch writing {
    case .digit: isDigit(like: previous)
    case .word: previous.writing == .word
    case .other: false
    }
  }

  /// Whether it and another are digits of the same writing.
  func isDigit(like other: Letter) -> Bool {
    writing == .digit && other.writing == .digit && other.isNumeral == isNumeral
  }

  /// Whether it and another are digits of a writing in which a point may stand between them.
  func isPointed(like other: Letter) -> Bool { !isNumeral && isDigit(like: other) }

  /// Whether it is a point itself, which it is where separators are read.
  var isPoint: Bool { Self.isPoint(original) }

  /// Whether a scalar is a decimal point or separates groups of digits.
  static func isPoint(_ scalar: UInt32) -> Bool { scalar == 0x2C || scalar == 0x2E }

  /// Whether it is the same as the letter before it, with nothing in between.
  func repeats(_ previous: Letter) -> Bool {
    adjoins && folded == previous.folded
  }
}
