/// A text for people, in every language the program speaks.
///
/// Both wordings stand side by side where they are used, so neither can be missing and neither can
/// drift from the other unseen.
public struct Text: Sendable, Equatable {
  /// The English wording.
  public let english: String
  /// The wording in Simplified Chinese.
  public let chinese: String

  /// A text in both languages.
  public init(_ english: String, _ chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  /// A text that reads the same in every language: a name, a code, a number.
  public init(verbatim wording: String) {
    self.init(wording, wording)
  }

  /// The wording in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  /// Both texts, one after the other in each language.
  public static func + (first: Text, second: Text) -> Text {
    Text(first.english + second.english, first.chinese + second.chinese)
  }
}
