import Domain
import Reporting
import Store
import Time

/// Which versions of one agreement bind accounts, as the store knows them at an instant.
struct AgreementBinding {
  let slug: String
  private let rules: [AgreementClient: BindingRules]
  private let names: [Int64: AgreementVersion]
  private let lineages: LineageBook
  private let instant: Instant

  /// The agreement's rules for an instant.
  init(
    _ slug: String, _ versions: [AgreementVersion], at instant: Instant, _ session: Session
  ) {
    self.slug = slug
    self.instant = instant
    let published = versions.filter { $0.publication != nil }
    lineages = LineageBook(published, session)
    names = Dictionary(versions.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    rules = Dictionary(
      uniqueKeysWithValues: AgreementClient.allCases.map {
        ($0, BindingRules(published, client: $0))
      })
  }

  /// What binds an account by its ledger.
  func binding(
    of ledger: [Acceptance], client: AgreementClient
  ) throws(Failure) -> Binding? {
    try rules[client]?.binding(of: ledger, at: instant) { version throws(Failure) in
      try lineages.lineage(of: version)
    }
  }

  /// The product to which the version in force for a client is specific, or else the newest one;
  /// nil for what is general.
  func product(for client: AgreementClient) -> String? {
    let current = rules[client]?.current(at: instant)
    return (current ?? names.values.max { $0.number < $1.number })?.terms.product
  }

  /// A version by its number in the store.
  func version(_ id: Int64) -> AgreementVersion? { names[id] }

  /// Every agreement that was published, or the one that is named; by their names.
  static func all(
    _ slug: String? = nil, at instant: Instant, asOf known: Instant? = nil, _ session: Session
  ) throws(Failure) -> [AgreementBinding] {
    let versions = try session.agreements.list(asOf: known)
    if let slug, !versions.contains(where: { $0.slug == slug }) {
      throw Failure(
        .notFound, "not_found",
        Text("there is no agreement ‘\(slug)’", "没有协议“\(slug)”"),
        hint: Text("Look: agreement list.", "请查看：agreement list。"), subject: slug)
    }
    let groups = Dictionary(grouping: versions, by: \.slug)
    return groups.keys.sorted().filter { slug == nil || $0 == slug }.map { name in
      AgreementBinding(name, groups[name] ?? [], at: instant, session)
    }
  }
}
