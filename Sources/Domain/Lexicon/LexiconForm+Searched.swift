public import Reporting
import Screening

extension LexiconForm {
  /// What the search looks for where that is less than the words of a term: it passes over symbols at
  /// their ends where it undoes `separator`. Nil where it looks for all of them.
  public var searched: String? {
    guard kind == .term, (steps ?? .standard).contains(StepSet(DisguiseStep.separator)) else {
      return nil
    }
    return Phrase.core(of: text)
  }

  /// That the search looks for less than some words, for people.
  public static func searched(_ core: String, of words: String) -> Text {
    Text(
      "for ‘\(words)’ the search looks for ‘\(core)’; --without separator has it look for all of it",
      "“\(words)”实际查找的是“\(core)”；加 --without separator 则查找全部")
  }
}
