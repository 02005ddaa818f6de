/// What kind of clause a node is.
public enum NodeKind: String, Sendable, CaseIterable {
  /// The title block.
  case front
  /// What stands before the first numbered clause.
  case preamble
  /// 第一章
  case chapter
  /// 第一条
  case article
  /// 一、 or 第一节
  case section
  /// （一）
  case subsection
  /// 1、
  case item
  /// (1) and deeper
  case subitem
  /// A paragraph with a heading of its own and no number.
  case unnumbered
  /// 附件一
  case annex
}

/// A clause of a text: where it stands, and its words.
public struct Node: Sendable, Equatable {
  /// Where it stands: labels joined by full stops, `一.5.(7)`.
  public let address: String
  /// Its ASCII id, in the style of Akoma Ntoso: `sec_1__para_5__subpara_7`.
  public let eid: String
  /// What kind of clause it is.
  public let kind: NodeKind
  /// Its number as it is written; nil where it has none.
  public let label: String?
  /// Its heading, or the beginning of its text.
  public let title: String
  /// Its depth, from 1.
  public let level: Int
  /// The address of the clause it stands in; nil at the first level.
  public let parent: String?
  /// Its own paragraphs, the label included.
  public internal(set) var paragraphs: [String]
  /// How many characters of them are no white space.
  public internal(set) var characters: Int
  /// The same with everything below it.
  public internal(set) var subtreeCharacters: Int
  /// Whether it was a judgement that a paragraph belongs to it.
  public internal(set) var isAmbiguous: Bool
}

/// A paragraph whose owner is a judgement.
public struct Ambiguity: Sendable, Equatable {
  /// The line of the source where the paragraph begins, from 1.
  public let line: Int
  /// The beginning of the paragraph.
  public let text: String
  /// The address of the clause to which it was given.
  public let owner: String
  /// The addresses of the clauses to which it may belong.
  public let choices: [String]
}
