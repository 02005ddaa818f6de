/// A place in a text where a term of the lexicon occurs.
public struct Finding: Sendable, Hashable {
  /// The term that occurs, as the lexicon writes it.
  public let term: String
  /// The kind of prohibited content the term points to.
  public let category: Category
  /// What the finding asks for.
  public let severity: Severity
  /// The original text from the first to the last character of the occurrence.
  public let text: String
  /// Where the occurrence begins, in Unicode scalars of the original text.
  public let start: Int
  /// Where it ends, in Unicode scalars, exclusive.
  public let end: Int
  /// Where the occurrence begins, in UTF-8 bytes of the original text.
  public let startByte: Int
  /// Where it ends, in UTF-8 bytes, exclusive.
  public let endByte: Int
  /// The steps it took to read the text as the term, in the order of `DisguiseStep.allCases`;
  /// empty where the text has the term exactly as the lexicon writes it.
  public let steps: [DisguiseStep]
}
