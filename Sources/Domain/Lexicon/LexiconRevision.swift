/// A state of the store's lexicon; every change makes a new one.
public struct LexiconRevision: Sendable, Equatable {
  /// Counts the states, from 1.
  public let number: Int64
  /// A random word of the state, by which it is told from one of the same number in a store that was
  /// restored from a copy and went another way.
  public let mark: String

  /// A revision as the store knows it.
  public init(number: Int64, mark: String) {
    self.number = number
    self.mark = mark
  }

  /// How records name it: `lexicon@12`.
  public var name: String { "lexicon@\(number)" }
}
