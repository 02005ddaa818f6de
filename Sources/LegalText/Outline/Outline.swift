/// The clauses of a legal text, in the order of the document.
public struct Outline: Sendable {
  /// The version of the way in which clauses are found; it is kept with what was found.
  public static let importerVersion = 5

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
  /// Where the clauses stand.
  let skeleton: Skeleton

  /// Finds the clauses of a text in UTF-8.
  ///
  /// It proves that nothing was lost: the clauses have as many characters that are no white space
  /// as the text. Throws where the source is no UTF-8, or empty, or its head cannot be read.
  public init(importing bytes: [UInt8], as form: SourceForm = .plain) throws(OutlineProblem) {
    let text = try SourceText(bytes)
    let source: (head: MarkdownHead, manuscript: Manuscript, markup: Int)
    switch form {
    case .plain: source = (MarkdownHead(), Reflow.manuscript(of: text), 0)
    case .markdown: source = try MarkdownSource.read(text)
    }
    guard !source.manuscript.entries.isEmpty else { throw .empty }
    skeleton = OutlineBuilder.skeleton(of: source.manuscript)
    let skeleton = skeleton
    characters = skeleton.clauses.indices.reduce(0) { $0 + skeleton.characters(of: $1) }
    (head, markup) = (source.head, source.markup)
    guard text.characters == characters + markup else {
      throw .lost(text.characters, characters + markup)
    }
    let front = skeleton.clauses.first?.kind == .front ? skeleton.texts(of: 0) : []
    let dates = front.compactMap { FrontMatter.date(in: $0.unicodeScalars) }
    title = head.title ?? front.first { FrontMatter.date(in: $0.unicodeScalars) == nil }
    updateDate = head.updateDate ?? dates.first { $0.kind == .update }?.day
    effectiveDate = head.effectiveDate ?? dates.first { $0.kind == .effective }?.day
  }

  /// The clauses, written out anew at each call.
  public var nodes: [Node] { skeleton.nodes }

  /// What the outline says of each clause.
  public var entries: [OutlineEntry] { skeleton.entries }

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
  public static func counted(_ nodes: consuming [Node]) -> [Node] {
    for index in nodes.indices { nodes[index].subtreeCharacters = nodes[index].characters }
    // Clauses stand after the one they stand in: from the end on, what is below is complete.
    var path: [Int] = []
    for index in nodes.indices.reversed() {
      let level = nodes[index].level
      while let below = path.last, nodes[below].level > level {
        nodes[index].subtreeCharacters += nodes[below].subtreeCharacters
        path.removeLast()
      }
      path.append(index)
    }
    return nodes
  }
}
