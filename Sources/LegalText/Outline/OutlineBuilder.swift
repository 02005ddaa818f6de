/// Gives every paragraph to a clause.
struct OutlineBuilder {
  /// A clause that may still get paragraphs.
  private struct OpenClause {
    let place: Int
    /// The rank of its label; a heading without one stands above every label.
    let rank: Int
    let label: Label?
    /// In how many items of numbered lists of Markdown it stands.
    var depth: Int8 = 0
    /// Whether it is such an item itself.
    var isItem = false
    /// Whether it is a heading that runs into its text.
    var isRunIn = false
    /// Whether its heading stands in a line of its own, and its text is still to come.
    var awaitsText = false
    /// The clauses in it.
    var children = ChildClauses()
  }

  /// Which paragraphs a clause has so far.
  private struct Holding {
    let first: Int32
    var last: Int32
    var count: Int32 = 1
  }

  private let manuscript: Manuscript
  private let labels: [Label?]
  /// For each paragraph, the first of those after it that has a label.
  private let nextLabelled: [Int]
  private let ranks: LabelRanks
  private var clauses: [Skeleton.Clause] = []
  private var owners: [Int] = []
  private var choices: [Int: [Int]] = [:]
  private var holdings: [Holding] = []
  private var open: [OpenClause] = []
  private var names: ClauseNames
  /// The last number of each kind of label outside of annexes, and in the annex that is open.
  private var lastNumbers = (main: LabelNumbers(), annex: LabelNumbers())
  /// The clauses of the first level.
  private var children = ChildClauses()

  private init(_ manuscript: Manuscript) {
    self.manuscript = manuscript
    let labels = LabelReader.labels(of: manuscript)
    self.labels = labels
    ranks = LabelRanks(labels)
    var following = labels.count
    var next = [Int](repeating: following, count: labels.count)
    for index in labels.indices.reversed() {
      next[index] = following
      if labels[index] != nil { following = index }
    }
    nextLabelled = next
    names = ClauseNames(for: labels.count)
    clauses.reserveCapacity(labels.count)
    owners.reserveCapacity(labels.count)
    holdings.reserveCapacity(labels.count)
  }

  /// Finds the clauses of a text.
  static func skeleton(of manuscript: Manuscript) -> Skeleton {
    var builder = OutlineBuilder(manuscript)
    builder.build()
    return Skeleton(
      manuscript, clauses: builder.clauses, owners: builder.owners, choices: builder.choices)
  }

  private mutating func build() {
    let first =
      labels.indices.first {
        labels[$0] != nil || (manuscript.entries[$0].headingDepth ?? 0) > 1
      } ?? labels.count
    buildHead(first)
    for index in first..<labels.count {
      if let label = labels[index] {
        addNumbered(label, index)
      } else if let depth = manuscript.entries[index].headingDepth {
        addHeading(rank: depth - 100, index)
      } else if let rank = rankAmongChapters(index) {
        addHeading(rank: rank, index)
      } else {
        addUnlabelled(index)
      }
    }
  }

  /// What stands before the first number: the title block, then the preamble.
  private mutating func buildHead(_ end: Int) {
    let body =
      (0..<end).first { index in
        let words = manuscript.words(index)
        return !Title.isHeading(words) && FrontMatter.date(in: words) == nil
      } ?? end
    for index in 0..<end {
      if index == 0 || index == body {
        add(index < body ? .front : .preamble, opening: index, in: nil)
      } else {
        give(index, to: clauses.count - 1)
      }
    }
  }

  private mutating func addNumbered(_ label: Label, _ index: Int) {
    let rank = ranks.rank(of: label)
    let entry = manuscript.entries[index]
    closeItems(around: entry.depth)
    close(from: leavesAnnex(label) ? LabelRanks.annex : rank, in: entry.depth)
    while label.kind == .dotted, let last = open.last, last.depth == entry.depth,
      let other = last.label, other.kind.list == .item || other.kind == .dotted,
      !label.path.starts(with: other.path)
    {
      open.removeLast()
    }
    count(label)
    add(label.kind.nodeKind, label: label, opening: index, in: open.last)
    open.append(
      OpenClause(
        place: clauses.count - 1, rank: rank, label: label, depth: entry.depth,
        isItem: entry.form == .item))
  }

  private var isInAnnex: Bool { open.contains { $0.label?.kind == .annex } }

  /// Whether a label goes on with the numbers from before the annex that is open, and not with its
  /// own.
  private func leavesAnnex(_ label: Label) -> Bool {
    guard label.number > 1, label.kind.rawValue <= LabelKind.section.rawValue, isInAnnex,
      lastNumbers.annex[label.kind] != label.number - 1
    else { return false }
    return lastNumbers.main[label.kind] == label.number - 1
  }

  private mutating func count(_ label: Label) {
    if label.kind == .annex {
      lastNumbers.annex = LabelNumbers()
    } else if isInAnnex {
      lastNumbers.annex[label.kind] = label.number
    } else {
      lastNumbers.main[label.kind] = label.number
    }
  }

  /// The rank of 附则 that stands without a number behind the numbered parts or chapters of a text, and
  /// is one of them; nil where a paragraph is no such heading.
  private func rankAmongChapters(_ index: Int) -> Int? {
    guard Title.isNameOfChapter(manuscript.words(index)) else { return nil }
    return open.first { $0.label?.kind == .part || $0.label?.kind == .chapter }?.rank
  }

  /// A heading that has no number; one of Markdown stands above every number.
  private mutating func addHeading(rank: Int, _ index: Int) {
    close(from: rank)
    add(.unnumbered, opening: index, in: open.last)
    open.append(OpenClause(place: clauses.count - 1, rank: rank, label: nil))
  }

  /// Closes the clauses that a label or a heading of a rank leaves; within an item of a list all
  /// stand under it, whatever their rank.
  private mutating func close(from rank: Int, in depth: Int8 = 0) {
    while let last = open.last,
      last.isRunIn || last.depth > depth || last.depth == depth && last.rank >= rank
    {
      open.removeLast()
    }
  }

  /// Closes the items of lists in which a paragraph does not stand.
  private mutating func closeItems(around depth: Int8) {
    while let last = open.last,
      last.depth > depth || depth > 0 && last.depth == depth && last.isItem
    {
      open.removeLast()
    }
  }

  private mutating func addUnlabelled(_ index: Int) {
    let depth = manuscript.entries[index].depth
    closeItems(around: depth)
    guard let current = open.last else {
      give(index, to: clauses.count - 1)
      return
    }
    let owner = current.isRunIn ? open.dropLast().last ?? current : current
    let lead = manuscript.words(Int(holdings[owner.place].last))
    let mayEndWithStop = current.isRunIn || Title.endsWithColon(lead)
    let runIn = Title.runInHead(manuscript.words(index), mayEndWithStop: mayEndWithStop)
    if current.awaitsText {
      open[open.count - 1].awaitsText = false
      give(index, to: current.place)
    } else if let head = runIn ?? (mayEndWithStop ? loneHead(index) : nil) {
      if current.isRunIn { open.removeLast() }
      add(.unnumbered, opening: index, in: owner, runInHead: head)
      open.append(
        OpenClause(
          place: clauses.count - 1, rank: Int.max, label: nil, depth: depth, isRunIn: true,
          awaitsText: runIn == nil))
    } else if current.isRunIn {
      giveAmbiguously(index, to: owner.place, orTo: current.place)
    } else if current.isItem, current.depth < depth {
      give(index, to: current.place)
    } else {
      giveBody(index, current)
    }
  }

  /// The heading `第三方商家。` that stands in a line of its own before its text, as it does where the
  /// layout of the page is lost.
  private func loneHead(_ index: Int) -> Int? {
    guard index + 1 < labels.count, labels[index + 1] == nil,
      let head = Title.loneHead(manuscript.words(index)),
      manuscript.entries[index + 1].characters > Title.longestRunIn
    else { return nil }
    return head
  }

  /// A paragraph after a numbered one belongs to it, or closes the list that the numbered one ends.
  private mutating func giveBody(_ index: Int, _ current: OpenClause) {
    let kind = clauses[current.place].kind
    guard let owner = open.dropLast().last, kind == .item || kind == .subitem else {
      give(index, to: current.place)
      return
    }
    let holding = holdings[current.place]
    if listGoesOn(after: index, current) {
      give(index, to: current.place)
    } else if !Title.isHeading(manuscript.words(Int(holding.first))) {
      if !Title.endsWithColon(manuscript.words(Int(holding.last))) { open.removeLast() }
      give(index, to: open.last?.place ?? owner.place)
    } else if holding.count > 1, Int(holding.count) >= longestSibling(of: kind) {
      open.removeLast()
      giveAmbiguously(index, to: owner.place, orTo: current.place)
    } else {
      give(index, to: current.place)
    }
  }

  /// Whether the list of a numbered clause has a further number before anything closes it.
  private func listGoesOn(after index: Int, _ current: OpenClause) -> Bool {
    var place = nextLabelled[index]
    while place < labels.count, let next = labels[place] {
      guard manuscript.entries[place].depth <= current.depth else {
        place = nextLabelled[place]
        continue
      }
      let rank = ranks.rank(of: next)
      if rank < current.rank { return false }
      if rank == current.rank { return next.number == (current.label?.number ?? 0) + 1 }
      place = nextLabelled[place]
    }
    return false
  }

  /// How many paragraphs the longest of the clauses before the open one has in its list; a clause
  /// that stands alone may have any number.
  private func longestSibling(of kind: NodeKind) -> Int {
    (open.dropLast().last?.children ?? children).longest(of: kind) ?? Int.max
  }

  private mutating func giveAmbiguously(_ index: Int, to owner: Int, orTo other: Int) {
    give(index, to: owner)
    choices[index] = [owner, other]
    if open.last?.isRunIn == true { open.removeLast() }
  }

  private mutating func give(_ index: Int, to place: Int) {
    owners.append(place)
    holdings[place].last = Int32(index)
    holdings[place].count += 1
  }

  /// Adds a clause that begins with a paragraph.
  private mutating func add(
    _ kind: NodeKind, label: Label? = nil, opening index: Int, in above: OpenClause?,
    runInHead: Int? = nil
  ) {
    let place = clauses.count
    let siblings = note(kind, in: above?.place)
    var clause = Skeleton.Clause(
      kind, label, said: label.map { ClauseNames.said(of: $0, by: above?.label) } ?? 0,
      unnumbered: siblings.unnumbered, in: above?.place,
      level: above.map { clauses[$0.place].level + 1 } ?? 1, runInHead: runInHead)
    clause.occurrences = names.add(clause, opening: manuscript.words(index), in: above?.place)
    clauses.append(clause)
    owners.append(place)
    holdings.append(Holding(first: Int32(index), last: Int32(index)))
  }

  /// Notes the next clause among those in an open one, or those of the first level; answers them.
  private mutating func note(_ kind: NodeKind, in parent: Int?) -> ChildClauses {
    let place = clauses.count
    guard let parent, let index = open.lastIndex(where: { $0.place == parent }) else {
      children.add(kind, at: place) { Int(holdings[$0].count) }
      return children
    }
    open[index].children.add(kind, at: place) { Int(holdings[$0].count) }
    return open[index].children
  }
}
