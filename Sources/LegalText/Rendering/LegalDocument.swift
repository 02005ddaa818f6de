/// A version of a text that is to be shown: its words, and what is known about it.
public struct LegalDocument: Sendable {
  /// Its title.
  public var title: String
  /// The language, as a BCP 47 tag.
  public var language: String
  /// The company that offers the service.
  public var company: String?
  /// When it was updated.
  public var updateDate: LegalDay?
  /// From when it binds.
  public var effectiveDate: LegalDay?
  /// The other lines of its head, in order, as key and value.
  public var facts: [Fact]
  /// What else there is to say to a reader: title and value, in the reader's language.
  public var notes: [Fact]
  /// What a reader must know before anything else, such as that it was withdrawn.
  public var warning: String?
  /// By what it can be told that it is the text that was published.
  public var proofs: [Fact]
  /// Its clauses.
  public var nodes: [Node]

  /// A name and what it stands for.
  public struct Fact: Sendable, Equatable {
    /// The name.
    public let name: String
    /// The value.
    public let value: String

    /// A fact.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// A text that is to be shown.
  public init(
    title: String, language: String, company: String? = nil, updateDate: LegalDay?,
    effectiveDate: LegalDay?, facts: [Fact] = [], notes: [Fact] = [], warning: String? = nil,
    proofs: [Fact] = [], nodes: [Node]
  ) {
    self.title = title
    self.language = language
    self.company = company
    self.updateDate = updateDate
    self.effectiveDate = effectiveDate
    self.facts = facts
    self.notes = notes
    self.warning = warning
    self.proofs = proofs
    self.nodes = nodes
  }

  /// The paragraphs in the order of the document, each with its clause, and whether it is the first
  /// of it.
  var printed: [PrintedParagraph] {
    let all = nodes.flatMap { node in
      node.paragraphs.enumerated().map { index, paragraph in
        PrintedParagraph(node: node, paragraph: paragraph, isFirst: index == 0)
      }
    }
    return all.sorted { $0.paragraph.place < $1.paragraph.place }
  }
}
