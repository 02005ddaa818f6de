/// What the clauses of a text take over from their counterparts in the text before it: which
/// paragraphs belong to them where that was a judgement, and what of their words is bold.
///
/// What the text says itself goes before: where any of it is bold, nothing else becomes so.
public struct Inheritance: Sendable {
  /// The clauses, with what they took over.
  public private(set) var nodes: [Node]
  /// For the address of each clause that has a counterpart the address of that.
  public private(set) var counterparts: [String: String] = [:]
  /// The paragraphs whose owner was taken over; others are as ambiguous as they were.
  public let settled: [Ambiguity]
  /// The addresses of the clauses whose bold words were taken over.
  public private(set) var emphasised: [String] = []

  /// What clauses take over from those of the text before.
  public init(_ nodes: [Node], from earlier: [Node]) {
    let before = ComparedText(earlier)
    (self.nodes, settled) = Self.settled(nodes, from: earlier, before)
    let after = ComparedText(self.nodes)
    let alignment = ClauseAlignment(before, after)
    let saysWhatIsBold = nodes.contains(where: \.isEmphasised)
    for (later, counterpart) in alignment.counterparts.ofLater.enumerated() {
      guard let counterpart else { continue }
      counterparts[self.nodes[later].address] = earlier[counterpart].address
      guard !saysWhatIsBold, earlier[counterpart].isEmphasised, alignment.hasSameWords[later]
      else { continue }
      let labels = (
        before.label(of: counterpart).scalarCount, after.label(of: later).scalarCount
      )
      self.nodes[later].emphasise(like: earlier[counterpart], labels: labels)
      emphasised.append(self.nodes[later].address)
    }
  }

  /// The clauses once every paragraph has its owner of which the text before says, in the same words,
  /// which one that is.
  private static func settled(
    _ nodes: [Node], from earlier: [Node], _ before: ComparedText
  ) -> (nodes: [Node], places: [Ambiguity]) {
    let open = Ambiguity.all(in: nodes)
    guard !open.isEmpty else { return (nodes, []) }
    let later = ClauseAlignment(before, ComparedText(nodes)).counterparts.ofEarlier
    var owners: [String: Set<String>] = [:]
    for (node, counterpart) in zip(earlier, later) {
      guard let counterpart else { continue }
      for paragraph in node.paragraphs where paragraph.choices.isEmpty {
        owners[paragraph.text, default: []].insert(nodes[counterpart].address)
      }
    }
    var settled = nodes
    var places: [Ambiguity] = []
    for place in open {
      let known = (owners[place.words] ?? []).intersection(place.choices)
      guard known.count == 1, let owner = known.first else { continue }
      settled = place.settled(for: owner, in: settled)
      places.append(place)
    }
    return (settled, places)
  }
}

extension Node {
  /// Makes those words bold that are in a clause with the same words; the numbers of the two, and the
  /// white space behind them, have so many scalars.
  fileprivate mutating func emphasise(like other: Node, labels: (other: Int, own: Int)) {
    for (index, paragraph) in other.paragraphs.enumerated() {
      let (before, after) = index == 0 ? labels : (0, 0)
      let place = { $0 < before ? min($0, after) : $0 - before + after }
      paragraphs[index].emphasis = Emphasis.merged(
        paragraph.emphasis.map { place($0.lowerBound)..<place($0.upperBound) })
    }
  }
}
