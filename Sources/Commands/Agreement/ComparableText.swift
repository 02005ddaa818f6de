import LegalText

/// A text that was given, and its clauses as they are compared with those of another.
struct ComparableText: Sendable {
  let given: GivenText
  let clauses: ComparedText

  init(_ given: GivenText) {
    self.given = given
    clauses =
      switch given.content {
      case .file(let outline): ComparedText(outline)
      case .version(let nodes): ComparedText(nodes)
      }
  }
}
