/// A paragraph whose owner is a judgement, which nobody has made yet, or somebody may make again.
public struct Ambiguity: Sendable, Equatable {
  /// Counts the paragraphs of the document, from 1.
  public let place: Int
  /// The line of the source where the paragraph begins, from 1.
  public let line: Int
  /// The beginning of the paragraph.
  public let text: String
  /// All of the paragraph.
  let words: String
  /// The address of the clause to which it was given.
  public let owner: String
  /// The addresses of the clauses to which it may belong.
  public let choices: [String]

  /// All of them in a text that are open, in the order of the document.
  public static func all(in nodes: [Node]) -> [Ambiguity] { places(in: nodes, \.choices) }

  /// All of them in a text that were settled, in the order of the document.
  public static func settled(in nodes: [Node]) -> [Ambiguity] {
    places(in: nodes, \.settledAmong)
  }

  private static func places(
    in nodes: [Node], _ choices: KeyPath<Paragraph, [String]>
  ) -> [Ambiguity] {
    let found = nodes.flatMap { node in
      node.paragraphs.filter { !$0[keyPath: choices].isEmpty }.map { paragraph in
        Ambiguity(
          place: paragraph.place, line: paragraph.line, text: Title.of(paragraph.text),
          words: paragraph.text, owner: node.address, choices: paragraph[keyPath: choices])
      }
    }
    return found.sorted { $0.place < $1.place }
  }

  /// The clauses once the paragraph belongs to the clause at an address; among which clauses that was
  /// chosen stays known.
  public func settled(for address: String, in nodes: [Node]) -> [Node] {
    guard let paragraph = nodes.flatMap(\.paragraphs).first(where: { $0.place == place }) else {
      return nodes
    }
    var moved = paragraph
    (moved.choices, moved.settledAmong) = ([], choices)
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
