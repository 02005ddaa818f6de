/// Clauses that are known by what stands above and below them.
extension ClauseAlignment {
  /// A name in a clause, or at the first level.
  private struct Place: Hashable {
    let parent: Int?
    let name: Fingerprint
  }

  /// Pairs clauses whose words say too little: those that have clauses in common, and namesakes in
  /// clauses that are counterparts. What stands above comes first.
  mutating func pairByPlace(_ likes: inout LikeClauses) {
    let houses = houses
    var namesakes: [Place: Int] = [:]
    for place in earlier.clauses.indices where isOpenEarlier(place) {
      let clause = earlier.clauses[place]
      namesakes[Place(parent: clause.parent, name: clause.name)] = place
    }
    for place in later.clauses.indices where isOpenLater(place) {
      if let house = houses[place], isOpenEarlier(house) {
        pair(house, place)
      } else if let namesake = namesake(of: place, namesakes), isOpenEarlier(namesake),
        mayBeSame(namesake, place, &likes)
      {
        pair(namesake, place)
      }
    }
  }

  /// For each later clause without a counterpart the earlier one in which most of its clauses stood.
  private var houses: [Int: Int] {
    var votes: [Int: [Int: Int]] = [:]
    for place in later.clauses.indices {
      guard let house = later.clauses[place].parent, isOpenLater(house),
        let partner = counterparts.ofLater[place], let old = earlier.clauses[partner].parent,
        isOpenEarlier(old)
      else { continue }
      votes[house, default: [:]][old, default: 0] += 1
    }
    return votes.compactMapValues { old in
      old.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
  }

  private func namesake(of place: Int, _ namesakes: [Place: Int]) -> Int? {
    let clause = later.clauses[place]
    guard let parent = clause.parent else {
      return namesakes[Place(parent: nil, name: clause.name)]
    }
    return counterparts.ofLater[parent].flatMap {
      namesakes[Place(parent: $0, name: clause.name)]
    }
  }

  /// Whether namesakes may be the same clause: what is short may well be written anew.
  private func mayBeSame(_ one: Int, _ other: Int, _ likes: inout LikeClauses) -> Bool {
    let isShort = max(earlier.length(of: one), later.length(of: other)) <= 72
    return isShort || likes.likeness(one, other) >= LikeClauses.threshold / 2
  }
}
