public import Reporting

/// What an entry of the lexicon is.
public enum LexiconKind: String, Sendable, CaseIterable {
  /// Words to look for.
  case term
  /// Innocent words inside which a finding does not count.
  case exception
  /// An expression to look for.
  case pattern

  /// What people call it.
  public var title: Text {
    switch self {
    case .term: Text("words to look for", "要查找的词语")
    case .exception: Text("words inside which findings do not count", "其中的发现不计的词语")
    case .pattern: Text("an expression to look for", "要查找的表达式")
    }
  }
}
