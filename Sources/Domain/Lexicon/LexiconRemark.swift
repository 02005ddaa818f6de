public import Reporting

/// What an inspection of the lexicon has to say of an entry.
public struct LexiconRemark: Sendable, Equatable {
  /// What it is about.
  public enum Rule: String, Sendable, CaseIterable {
    /// Two terms of a category read the same once undressed.
    case sameWords = "same_words"
    /// Terms of two categories read the same once undressed.
    case sameWordsElsewhere = "same_words_elsewhere"
    /// Wherever a term is found, another one of the category is found as well.
    case swallowedByTerm = "swallowed_by_term"
    /// An exception withdraws every finding of a term.
    case swallowedByException = "swallowed_by_exception"
    /// A term is a single character.
    case singleCharacter = "single_character"
    /// A term has symbols at an end, which the search passes over.
    case symbolsAtEnd = "symbols_at_end"
    /// A term is found in a very common word.
    case commonWord = "common_word"
    /// An exception has no term inside, and can never withdraw anything.
    case idleException = "idle_exception"
  }

  /// What it is about.
  public let rule: Rule
  /// The entry it is about.
  public let entry: LexiconEntry
  /// The entry because of which it is so, if there is one.
  public let other: LexiconEntry?
  /// The common word, or what the search looks for, if there is one.
  public let word: String?

  init(
    _ rule: Rule, _ entry: LexiconEntry, other: LexiconEntry? = nil, word: String? = nil
  ) {
    self.rule = rule
    self.entry = entry
    self.other = other
    self.word = word
  }

  /// What is wrong, for people.
  public var message: Text {
    let words = entry.form.text
    let cause = other.map { "\($0.form.text) (\($0.recordID))" } ?? ""
    return switch rule {
    case .sameWords:
      Text("‘\(words)’ reads the same as \(cause)", "“\(words)”还原后与 \(cause) 相同")
    case .sameWordsElsewhere:
      Text(
        "‘\(words)’ reads the same as \(cause) of another category",
        "“\(words)”还原后与其他类别的 \(cause) 相同")
    case .swallowedByTerm:
      Text(
        "wherever ‘\(words)’ stands, \(cause) is found as well", "凡出现“\(words)”处，\(cause) 也会命中")
    case .swallowedByException:
      Text(
        "\(cause.isEmpty ? "an exception" : cause) withdraws every finding of ‘\(words)’",
        "“\(words)”的发现总被例外词 \(cause) 撤销")
    case .singleCharacter:
      Text("‘\(words)’ is a single character", "“\(words)”只有一个字符")
    case .symbolsAtEnd:
      LexiconForm.searched(word ?? "", of: words)
    case .commonWord:
      Text("‘\(words)’ is found in ‘\(word ?? "")’", "“\(words)”会在常用词“\(word ?? "")”中命中")
    case .idleException:
      Text("‘\(words)’ has no term inside", "“\(words)”内没有任何词语，不会起作用")
    }
  }
}
