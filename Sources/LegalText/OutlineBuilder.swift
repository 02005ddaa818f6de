/// Gives every paragraph to a clause.
struct OutlineBuilder {
  private(set) var nodes: [Node] = []
  private(set) var ambiguities: [Ambiguity] = []
  private let paragraphs: [Paragraph]
  private let labels: [Label?]
  private let ranks: LabelRanks
  /// The clauses that are open: each with its place among the nodes and the rank of its label.
  private var open: [(node: Int, rank: Int, label: Label?)] = []
  private var addresses: [String: Int] = [:]

  init(_ paragraphs: [Paragraph]) {
    self.paragraphs = paragraphs
    labels = paragraphs.map { Label(at: $0.text.unicodeScalars) }
    ranks = LabelRanks(labels.compactMap { $0?.kind })
  }

  mutating func build() {
    let first = labels.firstIndex { $0 != nil } ?? paragraphs.count
    buildHead(first)
    for index in first..<paragraphs.count {
      if let label = labels[index] {
        addNumbered(label, index)
      } else {
        addUnlabelled(index)
      }
    }
  }

  /// The nodes, each with the characters of everything below it.
  func finished() -> [Node] {
    var nodes = nodes
    let places = Dictionary(
      nodes.enumerated().map { ($0.element.address, $0.offset) }, uniquingKeysWith: { $1 })
    for index in nodes.indices.reversed() {
      guard let parent = nodes[index].parent.flatMap({ places[$0] }) else { continue }
      nodes[parent].subtreeCharacters += nodes[index].subtreeCharacters
    }
    return nodes
  }

  /// What stands before the first number: the title block, then the preamble.
  private mutating func buildHead(_ end: Int) {
    let isTitle = { (paragraph: Paragraph) in
      Title.isHeading(paragraph.text) || FrontMatter.date(in: paragraph.text.unicodeScalars) != nil
    }
    let body = paragraphs[..<end].firstIndex { !isTitle($0) } ?? end
    for index in 0..<end {
      let isFront = index < body
      if index == 0 || index == body {
        add(
          isFront ? .front : .preamble, component: isFront ? "首部" : "序言",
          element: isFront ? "cover" : "preamble", label: nil,
          title: Title.of(paragraphs[index].text, after: 0), parent: nil)
      }
      give(index, to: nodes.count - 1)
    }
  }

  private mutating func addNumbered(_ label: Label, _ index: Int) {
    let rank = ranks.rank(of: label)
    while let last = open.last, last.label == nil || last.rank >= rank { open.removeLast() }
    let text = paragraphs[index].text
    let written = String(text.unicodeScalars.prefix(label.length))
    add(
      label.kind.nodeKind, component: label.component,
      element: "\(label.kind.element)_\(label.number)", label: written,
      title: Title.of(text, after: label.length), parent: open.last?.node)
    open.append((nodes.count - 1, rank, label))
    give(index, to: nodes.count - 1)
  }

  private mutating func addUnlabelled(_ index: Int) {
    guard let current = open.last else {
      give(index, to: nodes.count - 1)
      return
    }
    let text = paragraphs[index].text
    let isAfterRunIn = current.label == nil
    let owner = isAfterRunIn ? open.dropLast().last ?? current : current
    let lead = nodes[owner.node].paragraphs.last ?? ""
    if let head = Title.runInHead(
      text, mayEndWithStop: isAfterRunIn || Title.endsWithColon(lead))
    {
      addRunIn(head, index, in: owner.node)
    } else if isAfterRunIn {
      giveAmbiguously(index, to: owner.node, orTo: current.node)
    } else {
      giveBody(index, current)
    }
  }

  private mutating func addRunIn(_ head: String, _ index: Int, in owner: Int) {
    if open.last?.label == nil { open.removeLast() }
    let parent = nodes[owner].address
    let number = nodes.count { $0.parent == parent && $0.kind == .unnumbered } + 1
    add(
      .unnumbered, component: "u\(number)", element: "hcontainer_\(number)", label: nil,
      title: head, parent: owner)
    open.append((nodes.count - 1, Int.max, nil))
    give(index, to: nodes.count - 1)
  }

  /// A paragraph after a numbered one belongs to it, or closes the list that the numbered one ends.
  private mutating func giveBody(
    _ index: Int, _ current: (node: Int, rank: Int, label: Label?)
  ) {
    let node = nodes[current.node]
    guard let owner = open.dropLast().last, isListItem(node.kind) else {
      give(index, to: current.node)
      return
    }
    if listGoesOn(after: index, current) {
      give(index, to: current.node)
    } else if !Title.isHeading(node.paragraphs.first ?? "") {
      if !Title.endsWithColon(node.paragraphs.last ?? "") { open.removeLast() }
      give(index, to: open.last?.node ?? owner.node)
    } else if node.paragraphs.count >= longestSibling(of: current.node) {
      open.removeLast()
      giveAmbiguously(index, to: owner.node, orTo: current.node)
    } else {
      give(index, to: current.node)
    }
  }

  private func isListItem(_ kind: NodeKind) -> Bool { kind == .item || kind == .subitem }

  /// Whether the list of a numbered clause has a further number before anything closes it.
  private func listGoesOn(
    after index: Int, _ current: (node: Int, rank: Int, label: Label?)
  ) -> Bool {
    for next in labels[(index + 1)...] {
      guard let next else { continue }
      let rank = ranks.rank(of: next)
      if rank < current.rank { return false }
      if rank == current.rank { return next.number == (current.label?.number ?? 0) + 1 }
    }
    return false
  }

  /// How many paragraphs the longest of the clauses before a clause in its list has; a clause that
  /// stands alone may have any number.
  private func longestSibling(of node: Int) -> Int {
    let siblings = nodes[..<node].filter {
      $0.parent == nodes[node].parent && $0.kind == nodes[node].kind
    }
    return siblings.map(\.paragraphs.count).max() ?? Int.max
  }

  private mutating func giveAmbiguously(_ index: Int, to owner: Int, orTo other: Int) {
    give(index, to: owner)
    nodes[owner].isAmbiguous = true
    ambiguities.append(
      Ambiguity(
        line: paragraphs[index].line, text: Title.of(paragraphs[index].text, after: 0),
        owner: nodes[owner].address, choices: [nodes[owner].address, nodes[other].address]))
    if open.last?.label == nil { open.removeLast() }
  }

  private mutating func give(_ index: Int, to node: Int) {
    nodes[node].paragraphs.append(paragraphs[index].text)
    nodes[node].characters += paragraphs[index].characters
    nodes[node].subtreeCharacters += paragraphs[index].characters
  }

  /// Adds a clause; a second one of the same number gets a mark, so that both can be cited.
  private mutating func add(
    _ kind: NodeKind, component: String, element: String, label: String?, title: String,
    parent: Int?
  ) {
    let above = parent.map { nodes[$0] }
    let plain = (above.map { $0.address + "." } ?? "") + component
    let repeats = addresses[plain, default: 0] + 1
    addresses[plain] = repeats
    let mark = repeats > 1 ? "~\(repeats)" : ""
    nodes.append(
      Node(
        address: plain + mark,
        eid: (above.map { $0.eid + "__" } ?? "") + element + (repeats > 1 ? "-\(repeats)" : ""),
        kind: kind, label: label, title: title, level: (above?.level ?? 0) + 1,
        parent: above?.address, paragraphs: [], characters: 0, subtreeCharacters: 0,
        isAmbiguous: false))
  }
}
