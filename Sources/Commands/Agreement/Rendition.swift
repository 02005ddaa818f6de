import Domain
import Formats
import LegalText
import Reporting

/// The forms in which a text is handed to readers.
enum Rendition: String, Sendable, CaseIterable {
  case text
  case markdown
  case json
  case html

  var title: Text {
    switch self {
    case .text: Text("re-flowed text, a paragraph a line", "重排文本，每段一行")
    case .markdown: Text("Markdown with a head that can be imported again", "带文首的 Markdown，可再次导入")
    case .json: Text("clauses and paragraphs with their emphasis", "条款、段落与加粗")
    case .html: Text("one page that needs no other file", "自包含网页")
    }
  }

  /// How the name of a file in this form ends.
  var fileExtension: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .json: "json"
    case .html: "html"
    }
  }

  func render(_ text: GivenText) -> String {
    switch self {
    case .text: Outline.text(of: text.nodes)
    case .markdown: MarkdownRenderer.render(LegalDocument(text))
    case .json: Self.json(text).serialized + "\n"
    case .html: HTMLRenderer.render(LegalDocument(text))
    }
  }

  private static func json(_ text: GivenText) -> JSON {
    let version: [JSON.Member] = [
      JSON.Member("slug", text.version.map { .string($0.slug) } ?? .null),
      JSON.Member("number", text.version.map { .integer(Int64($0.number)) } ?? .null),
      JSON.Member("text_sha256", text.version?.textSHA256.map { .string($0) } ?? .null),
    ]
    return .object(
      version + text.terms.members
        + [JSON.Member("nodes", .array(text.nodes.map { json($0, tags: text.tags[$0.address]) }))])
  }

  private static func json(_ node: Node, tags: [ClauseTag]?) -> JSON {
    .object([
      JSON.Member("address", .string(node.address)), JSON.Member("eid", .string(node.eid)),
      JSON.Member("kind", .string(node.kind.rawValue)),
      JSON.Member("label", node.label.map { .string($0) } ?? .null),
      JSON.Member("title", .string(node.title)),
      JSON.Member("level", .integer(Int64(node.level))),
      JSON.Member("parent", node.parent.map { .string($0) } ?? .null),
      JSON.Member("tags", .array((tags ?? []).map { .string($0.description) })),
      JSON.Member("paragraphs", .array(node.paragraphs.map(json))),
    ])
  }

  private static func json(_ paragraph: Paragraph) -> JSON {
    .object([
      JSON.Member("place", .integer(Int64(paragraph.place))),
      JSON.Member("text", .string(paragraph.text)),
      JSON.Member(
        "emphasis",
        .array(
          paragraph.emphasis.map {
            .array([.integer(Int64($0.lowerBound)), .integer(Int64($0.upperBound))])
          })),
    ])
  }
}
