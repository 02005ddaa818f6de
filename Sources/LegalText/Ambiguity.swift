/// A paragraph whose owner is a judgement that nobody has made yet.
public struct Ambiguity: Sendable, Equatable {
  /// Counts the paragraphs of the document, from 1.
  public let place: Int
  /// The line of the source where the paragraph begins, from 1.
  public let line: Int
  /// The beginning of the paragraph.
  public let text: String
  /// The address of the clause to which it was given.
  public let owner: String
  /// The addresses of the clauses to which it may belong.
  public let choices: [String]

  /// All of them in a text, in the order of the document.
  public static func all(in nodes: [Node]) -> [Ambiguity] {
    let found = nodes.flatMap { node in
      node.paragraphs.filter { !$0.choices.isEmpty }.map { paragraph in
        Ambiguity(
          place: paragraph.place, line: paragraph.line, text: Title.of(paragraph.text),
          owner: node.address, choices: paragraph.choices)
      }
    }
    return found.sorted { $0.place < $1.place }
  }

  /// The clauses once the paragraph belongs to the clause at an address, and nothing about it is a
  /// judgement any more.
  public func settled(for address: String, in nodes: [Node]) -> [Node] {
    guard let paragraph = nodes.flatMap(\.paragraphs).first(where: { $0.place == place }) else {
      return nodes
    }
    var moved = paragraph
    moved.choices = []
    let changed = nodes.map { node in
      var node = node
      node.paragraphs.removeAll { $0.place == place }
      if node.address == address {
        node.paragraphs.append(moved)
        node.paragraphs.sort { $0.place < $1.place }
      }
      return node
    }
    return Outline.counted(changed)
  }
}
