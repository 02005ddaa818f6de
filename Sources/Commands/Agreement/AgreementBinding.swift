import Domain
import Reporting
import Store
import Time

/// Which versions of one agreement bind accounts, as the store knows them at an instant.
struct AgreementBinding {
  let slug: String
  let product: String?
  private let rules: [AgreementClient: BindingRules]
  private let names: [Int64: AgreementVersion]
  private let session: Session
  private let instant: Instant

  /// The agreement's rules for an instant.
  init(
    _ slug: String, _ versions: [AgreementVersion], at instant: Instant, _ session: Session
  ) {
    self.slug = slug
    self.session = session
    self.instant = instant
    let published = versions.filter { $0.publication != nil }
    product = published.last { $0.withdrawal == nil }?.terms.product
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
    let acceptances = session.acceptances
    return try rules[client]?.binding(of: ledger, at: instant) { version throws(Failure) in
      try acceptances.lineage(of: version)
    }
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
