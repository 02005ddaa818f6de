/// A way of disguising words that the search undoes.
public enum DisguiseStep: String, Sendable, CaseIterable {
  /// Upper and lower case are exchanged: simple case folding of every script that has case.
  case letterCase = "case"
  /// Full-width and half-width forms stand for the ordinary ones.
  case width
  /// Styled letters and digits and compatibility forms stand for plain ones: circled, mathematical,
  /// superscript, squared, radicals.
  case compatibility
  /// Chinese and formal numerals, and digits of other scripts, stand for the digits 0…9.
  case numeral
  /// Traditional and variant characters stand for the simplified ones.
  case simplified
  /// Characters that show nothing stand in between: zero-width, soft hyphen, directional, tag and
  /// variation characters, and controls other than white space.
  case zeroWidth = "zero_width"
  /// White space, punctuation, symbols or emoji stand in between, up to a limit per gap.
  case separator
  /// A character is written several times.
  case `repeat`
  /// A character is spelled out in the Latin letters of its reading.
  case pinyin
  /// A character of the same toneless reading stands for another.
  case homophone
  /// A character that looks much the same stands for another.
  case lookalike
  /// A character is written as its two halves.
  case split
}
