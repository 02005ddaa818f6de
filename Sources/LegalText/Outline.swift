/// The clauses of a legal text, in the order of the document.
public struct Outline: Sendable, Equatable {
  /// The version of the way in which clauses are found; it is kept with what was found.
  public static let importerVersion = 3

  /// The clauses.
  public let nodes: [Node]
  /// What the head of a Markdown text says about it; nothing for plain text.
  public let head: MarkdownHead
  /// The title in the title block.
  public let title: String?
  /// When the text says that it was updated.
  public let updateDate: LegalDay?
  /// From when the text says that it binds.
  public let effectiveDate: LegalDay?
  /// How many characters of the text are no white space.
  public let characters: Int
  /// How many other characters of the source are marks of Markdown and no part of the text.
  public let markup: Int

  /// Finds the clauses of a text in UTF-8.
  ///
  /// It proves that nothing was lost: the clauses have as many characters that are no white space
  /// as the text. Throws where the source is no UTF-8, or empty, or its head cannot be read.
  public init(importing bytes: [UInt8], as form: SourceForm = .plain) throws(OutlineProblem) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard let text = String(validating: body, as: UTF8.self) else { throw .invalidUTF8 }
    guard !body.contains(0) else { throw .nulByte }
    var source: (head: MarkdownHead, paragraphs: [Paragraph], markup: Int)
    switch form {
    case .plain: source = (MarkdownHead(), Reflow.paragraphs(of: text.unicodeScalars), 0)
    case .markdown: source = try MarkdownSource.read(text.unicodeScalars)
    }
    guard !source.paragraphs.isEmpty else { throw .empty }
    var builder = OutlineBuilder(source.paragraphs)
    builder.build()
    let expected = Scalars.count(text.unicodeScalars)
    let found = builder.nodes.reduce(0) { $0 + $1.characters }
    guard expected == found + source.markup else { throw .lost(expected, found + source.markup) }
    nodes = Self.counted(builder.nodes)
    (head, markup, characters) = (source.head, source.markup, found)
    let front = nodes.first { $0.kind == .front }?.texts ?? []
    let dates = front.compactMap { FrontMatter.date(in: $0.unicodeScalars) }
    title = head.title ?? front.first { FrontMatter.date(in: $0.unicodeScalars) == nil }
    updateDate = head.updateDate ?? dates.first { $0.kind == .update }?.day
    effectiveDate = head.effectiveDate ?? dates.first { $0.kind == .effective }?.day
  }

  /// The paragraphs in the order of the document.
  public var paragraphs: [Paragraph] { Self.paragraphs(of: nodes) }

  /// The paragraphs of clauses in the order of the document.
  public static func paragraphs(of nodes: [Node]) -> [Paragraph] {
    nodes.flatMap(\.paragraphs).sorted { $0.place < $1.place }
  }

  /// The re-flowed text: a paragraph a line, in the order of the document.
  public static func text(of nodes: [Node]) -> String {
    paragraphs(of: nodes).reduce(into: "") { $0 += $1.text + "\n" }
  }

  /// The clauses, each with the characters of everything below it.
  public static func counted(_ nodes: [Node]) -> [Node] {
    var nodes = nodes
    let places = Dictionary(
      nodes.enumerated().map { ($0.element.address, $0.offset) }, uniquingKeysWith: { $1 })
    for index in nodes.indices { nodes[index].subtreeCharacters = nodes[index].characters }
    for index in nodes.indices.reversed() {
      guard let parent = nodes[index].parent.flatMap({ places[$0] }) else { continue }
      nodes[parent].subtreeCharacters += nodes[index].subtreeCharacters
    }
    return nodes
  }
}
