/// How characters fold: each leads to at most one other by one step, and by repetition to its root.
///
/// Because a character has one way only, undoing some of the steps and then the rest leads to the
/// same root as undoing all at once.
struct FoldingLinks: Sendable {
  /// Where a character leads.
  enum Link: Equatable, Sendable {
    /// To another character by a step.
    case to(UInt32, DisguiseStep)
    /// To several by the compatibility step.
    case expansion([UInt32])
  }

  /// The links that the tables of the executable give.
  static let shared = FoldingLinks(tables: FoldingTables.all, expansions: FoldingTables.expansions)

  private let next: [UInt32]
  private let distant: [UInt32: UInt32]
  private let expansions: [UInt32: [UInt32]]

  init(tables: [FoldingTables.Table], expansions: [UInt32: [UInt32]]) {
    var next = [UInt32](repeating: 0, count: 0x10000)
    var distant: [UInt32: UInt32] = [:]
    for table in tables {
      let mark = UInt32(StepSet(table.step).rawValue.trailingZeroBitCount) << 24
      for (from, to) in table.pairs where from != to {
        if from < 0x10000 {
          if next[Int(from)] == 0 { next[Int(from)] = to | mark }
        } else if distant[from] == nil {
          distant[from] = to | mark
        }
      }
    }
    (self.next, self.distant, self.expansions) = (next, distant, expansions)
  }

  /// Where a character leads; nil where it is its own root.
  func link(of scalar: UInt32) -> Link? {
    let link = target(of: scalar)
    if link != 0 {
      return .to(link & 0x1F_FFFF, DisguiseStep.allCases[Int(link >> 24)])
    }
    return expansions[scalar].map { .expansion($0) }
  }

  /// The characters that lead elsewhere.
  var sources: [UInt32] {
    (0..<0x10000).filter { next[Int($0)] != 0 } + Array(distant.keys) + Array(expansions.keys)
  }

  /// What a character reads as with some steps undone, and the steps that took.
  func folded(_ scalar: UInt32, undoing allowed: StepSet) -> (scalars: [UInt32], steps: StepSet) {
    var (current, taken) = (scalar, StepSet())
    while let link = link(of: current) {
      switch link {
      case .to(let target, let step):
        guard allowed.contains(StepSet(step)) else { return ([current], taken) }
        taken.insert(StepSet(step))
        current = target
      case .expansion(let several):
        guard allowed.contains(.compatibility) else { return ([current], taken) }
        taken.insert(.compatibility)
        return several.reduce(into: ([], taken)) { result, scalar in
          let (scalars, steps) = folded(scalar, undoing: allowed)
          result.0 += scalars
          result.1.formUnion(steps)
        }
      }
    }
    return ([current], taken)
  }

  /// The steps on the way from two characters to where they first meet; nil where they never do.
  func steps(between one: UInt32, and other: UInt32) -> StepSet? {
    var (current, taken) = (one, StepSet())
    while true {
      if let rest = steps(from: other, to: current) { return taken.union(rest) }
      let link = target(of: current)
      guard link != 0 else { return nil }
      taken.formUnion(Self.step(of: link))
      current = link & 0x1F_FFFF
    }
  }

  /// The steps by which one character leads to another; nil where it does not.
  private func steps(from one: UInt32, to other: UInt32) -> StepSet? {
    var (current, taken) = (one, StepSet())
    while current != other {
      let link = target(of: current)
      guard link != 0 else { return nil }
      taken.formUnion(Self.step(of: link))
      current = link & 0x1F_FFFF
    }
    return taken
  }

  /// The one character to which another leads, with the place of the step in the highest byte; zero
  /// where there is none.
  private func target(of scalar: UInt32) -> UInt32 {
    scalar < 0x10000 ? next[Int(scalar)] : distant[scalar] ?? 0
  }

  private static func step(of link: UInt32) -> StepSet {
    StepSet(rawValue: 1 << UInt16(link >> 24))
  }
}
