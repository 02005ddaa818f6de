/// Clauses written out.
extension Skeleton {
  /// The clauses, in the order of the document.
  var nodes: [Node] {
    var (addresses, eids) = (NamePath(separator: "."), NamePath(separator: "__"))
    let names = clauses.indices.map { index in
      let level = clauses[index].level
      return ClauseAddress(
        address: addresses.name(at: level) { appendAddress(of: index, to: &$0) },
        eid: eids.name(at: level) { appendID(of: index, to: &$0) })
    }
    return Outline.counted(
      clauses.indices.map { index in node(index, names[index]) { names[$0].address } })
  }

  /// One of the clauses; what is below it is not counted.
  func node(_ index: Int) -> Node {
    let name = ClauseAddress(address: address(of: index), eid: eid(of: index))
    return node(index, name) { address(of: $0) }
  }

  private func node(
    _ index: Int, _ name: ClauseAddress, addressOf address: (Int) -> String
  ) -> Node {
    let clause = clauses[index]
    return Node(
      address: name.address, eid: name.eid, kind: clause.kind,
      label: clause.label?.written(in: opening(of: index)), title: title(of: index),
      level: clause.level, parent: clause.parent.map { address($0) },
      paragraphs: paragraphs(of: index).map { paragraph in
        Paragraph(
          of: manuscript, at: paragraph, choices: (choices[paragraph] ?? []).map { address($0) })
      })
  }
}
