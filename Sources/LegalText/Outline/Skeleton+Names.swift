/// How clauses are called.
extension Skeleton {
  /// Where a clause stands.
  func address(of clause: Int) -> String {
    var names = NamePath(separator: ".")
    return path(to: clause).reduce("") { _, place in
      names.name(at: clauses[place].level) { appendAddress(of: place, to: &$0) }
    }
  }

  /// A clause's ASCII id.
  func eid(of clause: Int) -> String {
    var names = NamePath(separator: "__")
    return path(to: clause).reduce("") { _, place in
      names.name(at: clauses[place].level) { appendID(of: place, to: &$0) }
    }
  }

  /// A clause behind those it stands in, from the first level on.
  private func path(to clause: Int) -> [Int] {
    (clauses[clause].parent.map(path) ?? []) + [clause]
  }

  /// A clause's heading, or the beginning of its text.
  func title(of index: Int) -> String {
    let (clause, opening) = (clauses[index], opening(of: index))
    if let length = clause.runInHead { return opening[0..<Int(length)].string }
    return Title.of(opening.dropping(clause.label?.byteCount ?? 0))
  }

  /// Adds a clause's own part of its address.
  func appendAddress(of index: Int, to name: inout [UInt8]) {
    clauses[index].appendComponent(of: opening(of: index), to: &name)
    mark(&name, "~", Int(clauses[index].occurrences.address))
  }

  /// Adds a clause's own part of its id.
  func appendID(of index: Int, to name: inout [UInt8]) {
    clauses[index].appendElements(to: &name)
    mark(&name, "-", Int(clauses[index].occurrences.eid))
  }

  /// A second clause of the same name gets a mark, so that both can be cited.
  private func mark(_ name: inout [UInt8], _ sign: StaticString, _ occurrence: Int) {
    guard occurrence > 1 else { return }
    name.append(sign)
    name.append(digits: occurrence)
  }
}

/// What a clause is called within the one it stands in; a mark that tells it from others is left out.
extension Skeleton.Clause {
  /// Adds its own part of its address; `opening` is its first paragraph.
  func appendComponent(of opening: Words, to bytes: inout [UInt8]) {
    switch (kind, label) {
    case (.front, _): bytes.append("首部")
    case (.preamble, _): bytes.append("序言")
    case (_, nil):
      bytes.append("u")
      bytes.append(digits: unnumbered)
    case (_, let label?):
      guard label.kind == .dotted else { return label.appendComponent(of: opening, to: &bytes) }
      for index in said..<label.path.count {
        if index > said { bytes.append(".") }
        bytes.append(digits: label.path[index])
      }
    }
  }

  /// Adds its own part of its id.
  func appendElements(to bytes: inout [UInt8]) {
    var isFirst = true
    forEachElement { element, number in
      if !isFirst { bytes.append("__") }
      isFirst = false
      bytes.append(element.name)
      guard number > 0 else { return }
      bytes.append("_")
      bytes.append(digits: number)
    }
    if let inserted = label?.inserted {
      bytes.append(UInt8(ascii: "_"))
      bytes.append(digits: inserted)
    }
  }

  /// Hands over the parts of its own part of its id, each with a number, or 0 where it has none.
  func forEachElement(_ visit: (IDElement, _ number: Int) -> Void) {
    switch (kind, label) {
    case (.front, _): visit(.cover, 0)
    case (.preamble, _): visit(.preamble, 0)
    case (_, nil): visit(.container, unnumbered)
    case (_, let label?):
      guard label.kind == .dotted else { return visit(label.kind.element, label.number) }
      for index in said..<label.path.count {
        visit(index == 0 ? .paragraph : .subparagraph, label.path[index])
      }
    }
  }
}
