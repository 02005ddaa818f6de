/// Where a phrase may stand in a text.
public enum MatchMode: String, Sendable, CaseIterable {
  /// A phrase of Latin letters or digits only where no word and no number goes on beyond its ends.
  case word
  /// Anywhere, inside longer words and numbers too.
  case anywhere
}
