/// Pairs in their order.
extension ClauseAlignment {
  /// All pairs, in the order of the later text; clauses that only the earlier one has stand behind the
  /// one before them.
  var pairs: [Pair] {
    let later = counterparts.ofLater
    let common = later.indices.filter { later[$0] != nil }
    let order = LongestRise.places(in: common.compactMap { later[$0] }).map { common[$0] }
    var isInOrder = [Bool](repeating: false, count: later.count)
    for place in order { isInOrder[place] = true }

    var pairs: [Pair] = []
    pairs.reserveCapacity(later.count + counterparts.ofEarlier.count - common.count)
    var next = 0
    /// Adds the clauses that only the earlier text has, up to a place.
    func addRemoved(before end: Int) {
      while next < end {
        if counterparts.ofEarlier[next] == nil {
          pairs.append(
            Pair(earlier: next, later: nil, isInOrder: true, hasSameWords: false))
        }
        next += 1
      }
    }
    for place in later.indices {
      if isInOrder[place], let partner = later[place] { addRemoved(before: partner) }
      pairs.append(
        Pair(
          earlier: later[place], later: place, isInOrder: isInOrder[place],
          hasSameWords: hasSameWords[place]))
    }
    addRemoved(before: counterparts.ofEarlier.count)
    return pairs
  }
}
