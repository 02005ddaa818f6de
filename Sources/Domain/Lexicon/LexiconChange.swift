/// How an entry of the lexicon differs between two revisions.
public enum LexiconChange: Sendable, Equatable {
  /// It is in the later revision alone.
  case added(LexiconEntry)
  /// It is in the earlier revision alone.
  case removed(LexiconEntry)
  /// It is in both, and says something else.
  case changed(from: LexiconEntry, to: LexiconEntry)
}
