public import Reporting
public import Time

/// Decides which version of one agreement binds an account.
///
/// - Registering, agreeing explicitly, and the first login or use of all accept a version as a
///   whole, from its effect on.
/// - A later login or use accepts the version that it names, if that was in force by then
///   (continued use), but for clauses by which a version reduces rights: for those the account
///   stays on the text that it had accepted before.
/// - After an objection or a withdrawal, use accepts nothing; an explicit acceptance ends both. An
///   objection leaves what bound before; a withdrawal of consent leaves nothing.
/// - An acceptance of a text with another hash than the version's is none.
/// - A version that was withdrawn binds nobody from then on, and using the service under it accepts
///   nothing.
public struct BindingRules: Sendable {
  private let versions: [AgreementVersion]
  private let byID: [Int64: AgreementVersion]

  /// The rules for the published versions of one agreement that are made for a client, as they are
  /// known.
  public init(_ versions: [AgreementVersion], client: AgreementClient) {
    self.versions = versions.filter {
      $0.publication != nil && $0.terms.clients.contains(client)
    }.sorted { Self.effect($0) < Self.effect($1) }
    byID = Dictionary(self.versions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The version in force at an instant; nil where none is.
  public func current(at instant: Instant) -> AgreementVersion? { effective(at: instant).last }

  private func effective(at instant: Instant) -> [AgreementVersion] {
    versions.filter { Self.effect($0) <= instant && !Self.isWithdrawn($0, at: instant) }
  }

  /// What the ledger of an account came to by an instant.
  private struct Position {
    var whole: [Int64: (basis: Binding.Basis, at: Instant)] = [:]
    var byUse: [Int64: Instant] = [:]
    var refusal: Binding.Refusal?
    var hasBegun = false
    var hasOtherText = false
    /// The versions that were accepted and are withdrawn by now.
    var withdrawn: Set<Int64> = []
  }

  /// What binds an account at an instant by its ledger; `lineage` answers what became of the clauses
  /// of a version, and is asked only where a version reduces rights.
  public func binding(
    of ledger: [Acceptance], at instant: Instant,
    lineage: (AgreementVersion) throws(Failure) -> [ClauseLineage]
  ) throws(Failure) -> Binding {
    let position = position(of: ledger, at: instant)
    let effective = effective(at: instant)
    let accepted = effective.filter {
      position.whole[$0.id] != nil || position.byUse[$0.id] != nil
    }
    let bound = accepted.last
    let whole = accepted.last { position.whole[$0.id] != nil }
    var held: [Binding.HeldClause] = []
    if let whole, let bound {
      held = try self.held(from: whole, to: bound, among: effective, lineage)
    }
    let current = effective.last
    return Binding(
      bound: bound, basis: bound.map { basis(of: $0, position) },
      since: bound.map { since($0, position) }, current: current, refusal: position.refusal,
      need: need(current, bound, whole, position, held: held, among: effective), held: held,
      hasOtherText: position.hasOtherText, withdrawn: withdrawn(position, at: instant, bound))
  }

  /// The newest version that was accepted after the one that binds, and was withdrawn.
  private func withdrawn(
    _ position: Position, at instant: Instant, _ bound: AgreementVersion?
  ) -> AgreementVersion? {
    guard !position.withdrawn.isEmpty else { return nil }
    return versions.last { version in
      position.withdrawn.contains(version.id) && Self.isWithdrawn(version, at: instant)
        && bound.map { Self.effect($0) < Self.effect(version) } ?? true
    }
  }

  private func position(of ledger: [Acceptance], at instant: Instant) -> Position {
    var position = Position()
    for event in ledger.sorted(by: Self.precedes) where event.at <= instant {
      guard let version = byID[event.version] else { continue }
      guard event.method == .objection || event.method == .withdrawal || event.shows(version)
      else {
        position.hasOtherText = true
        continue
      }
      take(event, of: version, &position)
    }
    return position
  }

  private func take(
    _ event: Acceptance, of version: AgreementVersion, _ position: inout Position
  ) {
    switch event.method {
    case .register, .explicit:
      let basis: Binding.Basis = event.method == .register ? .register : .explicit
      if position.whole[version.id] == nil { position.whole[version.id] = (basis, event.at) }
      position.refusal = nil
      position.hasBegun = true
      if version.withdrawal != nil { position.withdrawn.insert(version.id) }
    case .login, .use:
      guard position.refusal == nil, Self.effect(version) <= event.at else { return }
      guard !Self.isWithdrawn(version, at: event.at) else { return }
      if version.withdrawal != nil { position.withdrawn.insert(version.id) }
      if !position.hasBegun {
        position.whole[version.id] = (.firstUse, event.at)
        position.hasBegun = true
      } else if position.byUse[version.id] == nil {
        position.byUse[version.id] = event.at
      }
    case .objection:
      position.refusal = .init(method: .objection, at: event.at, version: version.id)
      // Who objects had not agreed by merely going on before.
      position.byUse = position.byUse.filter { id, _ in
        byID[id].map { Self.effect($0) < Self.effect(version) } ?? false
      }
    case .withdrawal:
      position.refusal = .init(method: .withdrawal, at: event.at, version: version.id)
      position.whole = [:]
      position.byUse = [:]
      position.withdrawn = []
    }
  }

  /// The clauses for which an account stays on earlier texts, carried from version to version.
  private func held(
    from whole: AgreementVersion, to bound: AgreementVersion, among effective: [AgreementVersion],
    _ lineage: (AgreementVersion) throws(Failure) -> [ClauseLineage]
  ) throws(Failure) -> [Binding.HeldClause] {
    let path = effective.filter {
      Self.effect($0) > Self.effect(whole) && Self.effect($0) <= Self.effect(bound)
    }
    guard let first = path.firstIndex(where: { $0.terms.changeType == .reducesRights }) else {
      return []
    }
    var held: [Binding.HeldClause] = []
    for version in path[first...] {
      let rows = try lineage(version)
      // The first version of all has none.
      if rows.isEmpty { continue }
      let reduces = version.terms.changeType == .reducesRights
      held =
        rows.compactMap { row in
          if let entry = row.earlierAddress.flatMap({ earlier in
            held.first { $0.address == earlier }
          }) {
            return .init(
              address: row.address, earlierVersion: entry.earlierVersion,
              earlierAddress: entry.earlierAddress)
          }
          guard reduces, row.reduces else { return nil }
          return .init(
            address: row.address, earlierVersion: row.earlierVersion,
            earlierAddress: row.earlierAddress)
        } + held.filter { $0.address == nil }
    }
    return held
  }

  private func need(
    _ current: AgreementVersion?, _ bound: AgreementVersion?, _ whole: AgreementVersion?,
    _ position: Position, held: [Binding.HeldClause], among effective: [AgreementVersion]
  ) -> Binding.Need? {
    guard let current else { return nil }
    if position.refusal != nil { return .explicit }
    guard let whole else { return .use }
    if whole.id == current.id { return nil }
    let reduces = effective.contains {
      $0.terms.changeType == .reducesRights && Self.effect($0) > Self.effect(whole)
        && Self.effect($0) <= Self.effect(current)
    }
    if reduces { return .explicit }
    return bound?.id == current.id ? nil : .use
  }

  private func basis(of version: AgreementVersion, _ position: Position) -> Binding.Basis {
    position.whole[version.id]?.basis ?? .continuedUse
  }

  private func since(_ version: AgreementVersion, _ position: Position) -> Instant {
    let accepted = position.whole[version.id]?.at ?? position.byUse[version.id]
    return max(accepted ?? Self.effect(version), Self.effect(version))
  }

  private static func effect(_ version: AgreementVersion) -> Instant {
    version.publication?.effectiveAt ?? Instant(milliseconds: Int64.max)
  }

  private static func isWithdrawn(_ version: AgreementVersion, at instant: Instant) -> Bool {
    version.withdrawal.map { $0.at <= instant } ?? false
  }

  /// By time; of what happened at once, conduct before statements, and refusals last.
  private static func precedes(_ first: Acceptance, _ second: Acceptance) -> Bool {
    if first.at != second.at { return first.at < second.at }
    return order(first.method) < order(second.method)
  }

  private static func order(_ method: AcceptanceMethod) -> Int {
    switch method {
    case .register: 0
    case .login: 1
    case .use: 2
    case .explicit: 3
    case .objection: 4
    case .withdrawal: 5
    }
  }
}
