public import Domain
public import Reporting
import SQLite

/// What the lexicon was, and how it came to be what it is.
extension LexiconRepository {
  /// The number of a revision, the present one where none is given; throws `revision_not_found`.
  public func number(ofRevision given: Int?) throws(Failure) -> Int64 {
    let newest = try revision().number
    guard let given else { return newest }
    guard given >= 1, given <= newest else {
      throw Failure(
        .notFound, "revision_not_found",
        Text("the lexicon has no revision \(given)", "词库没有版本 \(given)"),
        hint: Text("The newest one is \(newest).", "最新版本为 \(newest)。"),
        subject: "lexicon@\(given)", current: String(newest))
    }
    return Int64(given)
  }

  /// Hands over the entries of a revision, in the order of their numbers.
  public func forEach(
    atRevision number: Int64, _ body: (LexiconEntry) throws(Failure) -> Void
  ) throws(Failure) {
    let query: SQL = """
      \(sql: Self.select) WHERE e.since <= \(number) AND (e.until IS NULL OR e.until > \(number))
      ORDER BY e.id
      """
    try database.forEach(query) { row throws(Failure) in
      try body(Self.entry(row))
      return true
    }
  }

  /// What changed from one revision to a later one, in the order of the entries' numbers.
  public func changes(from earlier: Int64, to later: Int64) throws(Failure) -> [LexiconChange] {
    let touched = try read(
      """
      (e.since > \(earlier) AND e.since <= \(later)
        OR e.until > \(earlier) AND e.until <= \(later)) ORDER BY e.id, e.version
      """)
    var changes: [LexiconChange] = []
    var rest = touched[...]
    while let id = rest.first?.id {
      let states = rest.prefix { $0.id == id }
      rest = rest.dropFirst(states.count)
      let before = states.first { $0.holds(at: earlier) }
      let after = states.last { $0.holds(at: later) }
      switch (before, after) {
      case (nil, let after?): changes.append(.added(after))
      case (let before?, nil): changes.append(.removed(before))
      case (let before?, let after?) where before.form != after.form:
        changes.append(.changed(from: before, to: after))
      default: break
      }
    }
    return changes
  }
}

extension LexiconEntry {
  fileprivate func holds(at revision: Int64) -> Bool {
    since <= revision && until.map { $0 > revision } ?? true
  }
}
