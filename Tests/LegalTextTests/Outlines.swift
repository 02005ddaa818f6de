import LegalText

/// The addresses of a text's clauses, each with what it has of its own.
func addresses(_ text: String) throws -> [String] {
  try Outline(importing: Array(text.utf8)).nodes.map(\.address)
}

/// The paragraphs of a text's clauses, by address.
func paragraphs(_ text: String) throws -> [String: [String]] {
  let outline = try Outline(importing: Array(text.utf8))
  return Dictionary(uniqueKeysWithValues: outline.nodes.map { ($0.address, $0.texts) })
}
