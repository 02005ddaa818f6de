/// The common beginnings of a set of phrases, as a tree in four flat arrays.
///
/// Nodes are numbered level by level, 0 being the root, so that the children of a node are
/// neighbours and stand in the order of their scalars.
struct PhraseTrie {
  /// The scalar that leads to each node from its parent; that of the root means nothing.
  private(set) var scalars: [Unicode.Scalar] = ["\0"]
  /// Node `n` has the children `firstChild[n]..<firstChild[n + 1]`.
  private var firstChild: [UInt32] = [1]
  /// At node `n` end the phrases `endings[firstEnding[n]..<firstEnding[n + 1]]`.
  private var firstEnding: [UInt32] = [0]
  private var endings: [UInt32] = []

  /// The tree of some phrases, which are known by their positions from here on.
  init(_ phrases: [[Unicode.Scalar]]) {
    let order = phrases.indices.sorted { phrases[$0].lexicographicallyPrecedes(phrases[$1]) }
    var branches = [(range: order.indices, depth: 0)]
    var node = 0
    while node < branches.count {
      let (range, depth) = branches[node]
      var rest = order[range].drop { phrases[$0].count == depth }
      endings += order[range.lowerBound..<rest.startIndex].map { UInt32($0) }
      while let scalar = rest.first.map({ phrases[$0][depth] }) {
        let others = rest.drop { phrases[$0][depth] == scalar }
        scalars.append(scalar)
        branches.append((rest.startIndex..<others.startIndex, depth + 1))
        rest = others
      }
      firstChild.append(UInt32(branches.count))
      firstEnding.append(UInt32(endings.count))
      node += 1
    }
  }

  /// How many nodes there are, the root among them.
  var count: Int { scalars.count }

  /// The children of a node.
  func children(of node: Int) -> Range<Int> {
    Int(firstChild[node])..<Int(firstChild[node + 1])
  }

  /// The child of a node that a scalar leads to.
  func child(of node: Int, at scalar: Unicode.Scalar) -> Int? {
    var range = children(of: node)
    while let first = range.first {
      let middle = first + range.count / 2
      if scalars[middle] == scalar { return middle }
      range = scalars[middle] < scalar ? middle + 1..<range.upperBound : first..<middle
    }
    return nil
  }

  /// The positions of the phrases that end at a node.
  func endings(at node: Int) -> ArraySlice<UInt32> {
    endings[Int(firstEnding[node])..<Int(firstEnding[node + 1])]
  }
}
