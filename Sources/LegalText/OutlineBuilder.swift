/// Gives every paragraph to a clause.
struct OutlineBuilder {
  /// A clause that may still get paragraphs.
  private struct OpenClause {
    let node: Int
    /// The rank of its label; a heading without one stands above every label.
    let rank: Int
    let label: Label?
    /// Whether it is a heading that runs into its text.
    var isRunIn = false
    /// Whether its heading stands in a line of its own, and its text is still to come.
    var awaitsText = false
  }

  /// The clauses of one kind in one clause.
  private struct Siblings {
    /// How many paragraphs the longest of those before the last has; nil where there are none.
    var longest: Int?
    var last: Int
    var count = 1
  }

  private struct SiblingKey: Hashable {
    let parent: Int?
    let kind: NodeKind
  }

  private(set) var nodes: [Node] = []
  private let paragraphs: [Paragraph]
  private let labels: [Label?]
  /// For each paragraph, the first of those after it that has a label.
  private let nextLabelled: [Int]
  private let ranks: LabelRanks
  private var open: [OpenClause] = []
  private var names = ClauseNames()
  /// The last number of each kind of label outside of annexes, and in the annex that is open.
  private var lastNumbers: (main: [LabelKind: Int], annex: [LabelKind: Int]) = ([:], [:])
  private var siblings: [SiblingKey: Siblings] = [:]

  init(_ paragraphs: [Paragraph]) {
    self.paragraphs = paragraphs
    let labels = LabelReader.labels(of: paragraphs)
    self.labels = labels
    ranks = LabelRanks(labels.compactMap { $0?.kind })
    var following = paragraphs.count
    var next = [Int](repeating: following, count: paragraphs.count)
    for index in paragraphs.indices.reversed() {
      next[index] = following
      if labels[index] != nil { following = index }
    }
    nextLabelled = next
  }

  mutating func build() {
    let first =
      paragraphs.indices.first { labels[$0] != nil || (paragraphs[$0].headingDepth ?? 0) > 1 }
      ?? paragraphs.count
    buildHead(first)
    for index in first..<paragraphs.count {
      if let label = labels[index] {
        addNumbered(label, index)
      } else if let depth = paragraphs[index].headingDepth {
        addHeading(depth, index)
      } else {
        addUnlabelled(index)
      }
    }
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
    close(from: leavesAnnex(label) ? LabelRanks.annex : rank)
    while label.kind == .dotted, let other = open.last?.label,
      other.kind == .item || other.kind == .dotted, !label.path.starts(with: other.path)
    {
      open.removeLast()
    }
    count(label)
    let text = paragraphs[index].text
    let written = String(text.unicodeScalars.prefix(label.length))
    let name = ClauseNames.component(of: label, in: open.last?.label)
    add(
      label.kind.nodeKind, component: name.component, element: name.element, label: written,
      title: Title.of(text, after: label.length), parent: open.last?.node)
    open.append(OpenClause(node: nodes.count - 1, rank: rank, label: label))
    give(index, to: nodes.count - 1)
  }

  private var isInAnnex: Bool { open.contains { $0.label?.kind == .annex } }

  /// Whether a label goes on with the numbers from before the annex that is open, and not with its
  /// own.
  private func leavesAnnex(_ label: Label) -> Bool {
    guard isInAnnex, label.number > 1, label.kind.rawValue <= LabelKind.section.rawValue,
      lastNumbers.annex[label.kind] != label.number - 1
    else { return false }
    return lastNumbers.main[label.kind] == label.number - 1
  }

  private mutating func count(_ label: Label) {
    if label.kind == .annex {
      lastNumbers.annex = [:]
    } else if isInAnnex {
      lastNumbers.annex[label.kind] = label.number
    } else {
      lastNumbers.main[label.kind] = label.number
    }
  }

  /// A heading of Markdown that has no number: it stands above every number.
  private mutating func addHeading(_ depth: Int, _ index: Int) {
    let rank = depth - 100
    close(from: rank)
    addUnnumbered(Title.of(paragraphs[index].text, after: 0), index, in: open.last?.node)
    open.append(OpenClause(node: nodes.count - 1, rank: rank, label: nil))
  }

  private mutating func close(from rank: Int) {
    while let last = open.last, last.isRunIn || last.rank >= rank { open.removeLast() }
  }

  private mutating func addUnlabelled(_ index: Int) {
    guard let current = open.last else {
      give(index, to: nodes.count - 1)
      return
    }
    let text = paragraphs[index].text
    let owner = current.isRunIn ? open.dropLast().last ?? current : current
    let lead = nodes[owner.node].paragraphs.last?.text ?? ""
    let mayEndWithStop = current.isRunIn || Title.endsWithColon(lead)
    let runIn = Title.runInHead(text, mayEndWithStop: mayEndWithStop)
    if current.awaitsText {
      open[open.count - 1].awaitsText = false
      give(index, to: current.node)
    } else if let head = runIn ?? (mayEndWithStop ? loneHead(index) : nil) {
      if current.isRunIn { open.removeLast() }
      addUnnumbered(head, index, in: owner.node)
      open.append(
        OpenClause(
          node: nodes.count - 1, rank: Int.max, label: nil, isRunIn: true, awaitsText: runIn == nil)
      )
    } else if current.isRunIn {
      giveAmbiguously(index, to: owner.node, orTo: current.node)
    } else {
      giveBody(index, current)
    }
  }

  /// The heading `第三方商家。` that stands in a line of its own before its text, as it does where the
  /// layout of the page is lost.
  private func loneHead(_ index: Int) -> String? {
    guard index + 1 < paragraphs.count, labels[index + 1] == nil,
      let head = Title.loneHead(paragraphs[index].text),
      paragraphs[index + 1].characters > Title.longestRunIn
    else { return nil }
    return head
  }

  private mutating func addUnnumbered(_ head: String, _ index: Int, in owner: Int?) {
    let key = SiblingKey(parent: owner, kind: .unnumbered)
    let number = (siblings[key]?.count ?? 0) + 1
    add(
      .unnumbered, component: "u\(number)", element: "hcontainer_\(number)", label: nil,
      title: head, parent: owner)
    give(index, to: nodes.count - 1)
  }

  /// A paragraph after a numbered one belongs to it, or closes the list that the numbered one ends.
  private mutating func giveBody(_ index: Int, _ current: OpenClause) {
    let node = nodes[current.node]
    guard let owner = open.dropLast().last, node.kind == .item || node.kind == .subitem else {
      give(index, to: current.node)
      return
    }
    if listGoesOn(after: index, current) {
      give(index, to: current.node)
    } else if !Title.isHeading(node.paragraphs.first?.text ?? "") {
      if !Title.endsWithColon(node.paragraphs.last?.text ?? "") { open.removeLast() }
      give(index, to: open.last?.node ?? owner.node)
    } else if node.paragraphs.count >= longestSibling(of: current.node) {
      open.removeLast()
      giveAmbiguously(index, to: owner.node, orTo: current.node)
    } else {
      give(index, to: current.node)
    }
  }

  /// Whether the list of a numbered clause has a further number before anything closes it.
  private func listGoesOn(after index: Int, _ current: OpenClause) -> Bool {
    var place = nextLabelled[index]
    while place < paragraphs.count, let next = labels[place] {
      let rank = ranks.rank(of: next)
      if rank < current.rank { return false }
      if rank == current.rank { return next.number == (current.label?.number ?? 0) + 1 }
      place = nextLabelled[place]
    }
    return false
  }

  /// How many paragraphs the longest of the clauses before a clause in its list has; a clause that
  /// stands alone may have any number.
  private func longestSibling(of node: Int) -> Int {
    let parent = open.dropLast().last?.node
    let list = siblings[SiblingKey(parent: parent, kind: nodes[node].kind)]
    return list?.longest ?? Int.max
  }

  private mutating func giveAmbiguously(_ index: Int, to owner: Int, orTo other: Int) {
    give(index, to: owner, choices: [nodes[owner].address, nodes[other].address])
    if open.last?.isRunIn == true { open.removeLast() }
  }

  private mutating func give(_ index: Int, to node: Int, choices: [String] = []) {
    var paragraph = paragraphs[index]
    paragraph.choices = choices
    nodes[node].paragraphs.append(paragraph)
  }

  private mutating func add(
    _ kind: NodeKind, component: String, element: String, label: String?, title: String,
    parent: Int?
  ) {
    let above = parent.map { nodes[$0] }
    let (address, eid) = names.names(in: above, component: component, element: element)
    nodes.append(
      Node(
        address: address, eid: eid, kind: kind, label: label, title: title,
        level: (above?.level ?? 0) + 1, parent: above?.address, paragraphs: []))
    count(SiblingKey(parent: parent, kind: kind))
  }

  private mutating func count(_ key: SiblingKey) {
    let node = nodes.count - 1
    guard var list = siblings[key] else {
      siblings[key] = Siblings(longest: nil, last: node)
      return
    }
    list.longest = max(list.longest ?? 0, nodes[list.last].paragraphs.count)
    list.last = node
    list.count += 1
    siblings[key] = list
  }
}
