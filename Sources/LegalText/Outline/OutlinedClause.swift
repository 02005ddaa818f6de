/// What an outline says of a clause.
public protocol OutlinedClause: Sendable {
  /// Where it stands: labels joined by full stops, `一.5.(7)`.
  var address: String { get }
  /// Its ASCII id, in the style of Akoma Ntoso: `sec_1__para_5__subpara_7`.
  var eid: String { get }
  /// What kind of clause it is.
  var kind: NodeKind { get }
  /// Its number as it is written; nil where it has none.
  var label: String? { get }
  /// Its heading, or the beginning of its text.
  var title: String { get }
  /// Its depth, from 1.
  var level: Int { get }
  /// The address of the clause it stands in; nil at the first level.
  var parent: String? { get }
  /// How many characters of its own are no white space.
  var characters: Int { get }
  /// How many characters there are with everything below it that are no white space.
  var subtreeCharacters: Int { get }
  /// Whether any of its words are printed in bold.
  var isEmphasised: Bool { get }
  /// Its paragraphs of which the owner is a judgement that nobody has made yet.
  var undecided: [UndecidedParagraph] { get }
}

/// A paragraph of which the owner is a judgement that nobody has made yet.
public struct UndecidedParagraph: Sendable, Equatable {
  /// The line of the source where it begins, from 1.
  public let line: Int
  /// The addresses of the clauses to which it may belong.
  public let choices: [String]
}

extension Node: OutlinedClause {
  /// Its paragraphs of which the owner is a judgement that nobody has made yet.
  public var undecided: [UndecidedParagraph] {
    paragraphs.filter { !$0.choices.isEmpty }.map {
      UndecidedParagraph(line: $0.line, choices: $0.choices)
    }
  }
}
