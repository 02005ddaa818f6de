/// A way of disguising words that the search undoes.
public enum DisguiseStep: String, Sendable, CaseIterable {
  /// Upper and lower case are exchanged: simple case folding of every script that has case.
  case letterCase = "case"
  /// Full-width forms stand for ASCII characters, or an ideographic space for a space.
  case width
  /// Characters that show nothing stand in between: zero-width, soft hyphen, directional, tag and
  /// variation characters, and controls other than white space.
  case zeroWidth = "zero_width"
  /// White space, punctuation, symbols or emoji stand in between, at most three scalars in a gap.
  case separator
}
