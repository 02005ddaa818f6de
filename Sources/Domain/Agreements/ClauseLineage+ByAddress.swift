extension ClauseLineage {
  /// A clause's address and words, by which it is known again where nobody aligned two versions.
  public typealias Words = (address: String, paragraphs: [String])

  /// What became of the clauses of a version, told by their addresses alone: a clause whose words are
  /// the same at the same address is kept, and every other change is taken to reduce rights, so that
  /// nobody is bound by more than they accepted.
  public static func byAddress(
    from earlier: [Words], to later: [Words], version: Int64
  ) -> [ClauseLineage] {
    let known = Dictionary(
      earlier.map { ($0.address, $0.paragraphs) }, uniquingKeysWith: { first, _ in first })
    let kept = Set(later.map(\.address))
    let followed = later.map { clause in
      guard let words = known[clause.address] else {
        return ClauseLineage(
          address: clause.address, earlierVersion: version, earlierAddress: nil, change: "added",
          reduces: true)
      }
      let isSame = words == clause.paragraphs
      return ClauseLineage(
        address: clause.address, earlierVersion: version, earlierAddress: clause.address,
        change: isSame ? "kept" : "changed", reduces: !isSame)
    }
    let removed = earlier.filter { !kept.contains($0.address) }.map { clause in
      ClauseLineage(
        address: nil, earlierVersion: version, earlierAddress: clause.address, change: "removed",
        reduces: true)
    }
    return followed + removed
  }
}
