public import Time

extension [AgreementVersion] {
  /// The one among the versions of an agreement, in the order of their numbers, that a name means at
  /// an instant; where none is named, the one in force, or else the latest, or else the newest draft.
  /// Nil where there is no such version.
  public func version(
    _ name: ClauseReference.VersionName, at instant: Instant
  ) -> AgreementVersion? {
    let published = filter { $0.publication != nil }.sorted {
      ($0.publication?.effectiveAt ?? instant) < ($1.publication?.effectiveAt ?? instant)
    }
    let current = published.last { $0.status(at: instant) == .inForce }
    let latest = published.last { $0.withdrawal == nil }
    return switch name {
    case .number(let number): first { $0.number == number }
    case .date(let day): published.last { $0.terms.effectiveDate == day }
    case .draft: last { $0.publication == nil && $0.withdrawal == nil }
    case .latest: latest
    case .current: current
    case .unspecified: current ?? latest ?? last
    }
  }
}
