public import Reporting

/// One of the words that may stand in a place, with what it means.
public struct Choice: Sendable, Equatable {
  /// The word itself; the same in every language.
  public let word: String
  /// What it means, in a few words.
  public let help: Text

  /// A word and its meaning.
  public init(_ word: String, _ help: Text) {
    self.word = word
    self.help = help
  }

  /// "must be one of …", with the nearest word named where one is near.
  static func expectation(of choices: [Choice], instead word: String) -> Text {
    let words = choices.map(\.word)
    let list = Text(
      "must be one of: \(words.joined(separator: ", "))",
      "必须是以下之一：\(words.joined(separator: "、"))")
    return list + Suggestion.text(for: word, among: words)
  }
}
