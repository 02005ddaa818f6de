public import Reporting
public import Time

/// What holds for an account at an instant: a fold over its measures.
public struct Standing: Sendable, Equatable {
  /// The gravest of what holds.
  public enum State: String, Sendable, CaseIterable {
    /// Nothing stands in the way.
    case active
    /// Some services are closed.
    case restricted
    /// Every service is closed for a time.
    case suspended
    /// The account is ended.
    case terminated

    /// What people call it.
    public var title: Text {
      switch self {
      case .active: Text("active", "正常")
      case .restricted: Text("restricted", "功能受限")
      case .suspended: Text("suspended", "已暂停")
      case .terminated: Text("terminated", "已终止")
      }
    }
  }

  /// The gravest of what holds.
  public let state: State
  /// The measures that hold, in the order of their ids.
  public let measures: [Measure]
  /// When the state changes by itself, if nothing else happens; nil where it does not.
  public let until: Instant?

  /// The standing at an instant by what was known at another.
  public init(of measures: [Measure], at instant: Instant, asOf known: Instant) {
    let holding = measures.filter { $0.holds(at: instant, asOf: known) }
    let state = holding.map { Self.state(under: $0.kind) }.max { $0.gravity < $1.gravity }
    self.measures = holding
    self.state = state ?? .active
    until = Self.end(of: holding.filter { Self.state(under: $0.kind) == state && state != .active })
  }

  /// When the last of some measures ends; nil where one has no end.
  private static func end(of measures: [Measure]) -> Instant? {
    var latest: Instant?
    for measure in measures {
      guard let end = measure.end else { return nil }
      latest = max(latest ?? end, end)
    }
    return latest
  }

  private static func state(under kind: MeasureKind) -> State {
    switch kind {
    case .warning, .removal: .active
    case .restriction: .restricted
    case .suspension: .suspended
    case .termination: .terminated
    }
  }
}

extension Standing.State {
  fileprivate var gravity: Int {
    switch self {
    case .active: 0
    case .restricted: 1
    case .suspended: 2
    case .terminated: 3
    }
  }
}
