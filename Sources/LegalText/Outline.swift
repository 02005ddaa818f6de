/// The clauses of a legal text, in the order of the document.
public struct Outline: Sendable, Equatable {
  /// The version of the way in which clauses are found; it is kept with what was found.
  public static let importerVersion = 1

  /// The clauses.
  public let nodes: [Node]
  /// The title in the title block.
  public let title: String?
  /// When the text says that it was updated.
  public let updateDate: LegalDay?
  /// From when the text says that it binds.
  public let effectiveDate: LegalDay?
  /// How many paragraphs the text has.
  public let paragraphCount: Int
  /// How many of them were put together from several lines.
  public let joinedParagraphCount: Int
  /// How many characters of the text are no white space.
  public let characters: Int
  /// The paragraphs whose owner is a judgement.
  public let ambiguities: [Ambiguity]

  /// Finds the clauses of a plain text in UTF-8.
  ///
  /// It proves that nothing was lost: the clauses have as many characters that are no white space
  /// as the text.
  public init(importing bytes: [UInt8]) throws(OutlineProblem) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard let text = String(validating: body, as: UTF8.self) else { throw .invalidUTF8 }
    guard !body.contains(0) else { throw .nulByte }
    let paragraphs = Reflow.paragraphs(of: text.unicodeScalars)
    guard !paragraphs.isEmpty else { throw .empty }
    var builder = OutlineBuilder(paragraphs)
    builder.build()
    let expected = Scalars.count(text.unicodeScalars)
    let found = builder.nodes.reduce(0) { $0 + $1.characters }
    guard expected == found else { throw .lost(expected, found) }
    nodes = builder.finished()
    ambiguities = builder.ambiguities
    paragraphCount = paragraphs.count
    joinedParagraphCount = paragraphs.count { $0.runs > 1 }
    characters = found
    let front = nodes.first { $0.kind == .front }?.paragraphs ?? []
    let dates = front.compactMap { FrontMatter.date(in: $0.unicodeScalars) }
    title = front.first { FrontMatter.date(in: $0.unicodeScalars) == nil }
    updateDate = dates.first { $0.kind == .update }?.day
    effectiveDate = dates.first { $0.kind == .effective }?.day
  }
}
