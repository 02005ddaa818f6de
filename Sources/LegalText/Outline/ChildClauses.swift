/// What is known of the clauses in one clause, as far as the next of them depends on it.
struct ChildClauses {
  /// The clauses of one kind.
  private struct List {
    var last: Int?
    /// How many paragraphs the longest of those before the last has; nil where there are none.
    var longest: Int?
  }

  /// How many of them have no number.
  private(set) var unnumbered = 0
  private var items = List()
  private var subitems = List()

  /// How many paragraphs the longest item or subitem has, the last one not counted; nil where there
  /// is no other.
  func longest(of kind: NodeKind) -> Int? {
    kind == .item ? items.longest : subitems.longest
  }

  /// Notes a clause by its place; `count` says how many paragraphs a clause has.
  mutating func add(_ kind: NodeKind, at place: Int, paragraphs count: (Int) -> Int) {
    switch kind {
    case .unnumbered: unnumbered += 1
    case .item: Self.add(place, to: &items, count)
    case .subitem: Self.add(place, to: &subitems, count)
    default: break
    }
  }

  private static func add(_ place: Int, to list: inout List, _ count: (Int) -> Int) {
    if let last = list.last { list.longest = max(list.longest ?? 0, count(last)) }
    list.last = place
  }
}
