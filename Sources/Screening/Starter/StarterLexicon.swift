/// A small lexicon to begin with: plainly criminal or harmful matter, and the medical language that
/// must not be mistaken for it. Operators bring their own lists beside it.
public enum StarterLexicon {
  /// The lexicon, read when it is first used.
  public static let lexicon = Lexicon(
    revision: "starter-1",
    terms: StarterTerms.table.split(separator: "\n").flatMap(terms),
    exceptions: StarterExceptions.table.split(separator: "\n").flatMap(exceptions))

  /// The terms of a row: category, severity, and phrases, the first two followed by a space.
  private static func terms(in row: Substring) -> [Term] {
    let fields = row.split(separator: " ", maxSplits: 2)
    guard fields.count == 3, let category = Category(rawValue: String(fields[0])),
      let severity = Severity(rawValue: String(fields[1]))
    else { return [] }
    return phrases(in: fields[2]).map { Term($0, category: category, severity: severity) }
  }

  private static func exceptions(in row: Substring) -> [Exception] {
    row.split(separator: "、").compactMap { try? Exception(String($0)) }
  }

  /// The phrases of a row, which stand between ideographic commas.
  private static func phrases(in row: Substring) -> [Phrase] {
    row.split(separator: "、").compactMap { try? Phrase(String($0)) }
  }
}
