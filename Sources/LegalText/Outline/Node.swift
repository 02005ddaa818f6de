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
  /// Its own paragraphs, in the order of the document, the label included.
  public internal(set) var paragraphs: [Paragraph]
  /// How many characters there are with everything below it that are no white space.
  public internal(set) var subtreeCharacters: Int

  /// A clause as it was kept; `Outline.counted(_:)` counts what stands below it.
  public init(
    address: String, eid: String, kind: NodeKind, label: String?, title: String, level: Int,
    parent: String?, paragraphs: [Paragraph]
  ) {
    self.address = address
    self.eid = eid
    self.kind = kind
    self.label = label
    self.title = title
    self.level = level
    self.parent = parent
    self.paragraphs = paragraphs
    subtreeCharacters = 0
  }

  /// How many characters of its own are no white space.
  public var characters: Int { paragraphs.reduce(0) { $0 + $1.characters } }

  /// Whether it is a judgement that a paragraph belongs to it, and nobody has made it yet.
  public var isAmbiguous: Bool { paragraphs.contains { !$0.choices.isEmpty } }

  /// Whether any of its words are printed in bold.
  public var isEmphasised: Bool { paragraphs.contains(where: \.isEmphasised) }

  /// The words of its paragraphs.
  public var texts: [String] { paragraphs.map(\.text) }
}
