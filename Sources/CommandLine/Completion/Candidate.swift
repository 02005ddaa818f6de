/// A word that may complete what is being typed.
public struct Candidate: Sendable, Equatable {
  /// The whole word.
  public let word: String
  /// What it means, in the user's language; empty where nothing is known.
  public let help: String

  /// A word and its meaning.
  public init(_ word: String, _ help: String = "") {
    self.word = word
    self.help = help
  }
}

/// What may stand where something is being typed.
public enum Completions: Sendable, Equatable {
  /// One of these words.
  case words([Candidate])
  /// A file of the machine.
  case files
  /// A folder of the machine.
  case directories
}
