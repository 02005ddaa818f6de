public import Time

/// A version of an agreement.
public struct AgreementVersion: Sendable, Equatable {
  /// Its number in the store.
  public let id: Int64
  /// The agreement's short name.
  public let slug: String
  /// Counts the agreement's versions, from 1.
  public let number: Int
  /// What is said of it beside its text.
  public let terms: AgreementTerms
  /// Who imported it.
  public let author: String
  /// When it was imported.
  public let importedAt: Instant
  /// The SHA-256 of what was imported, in hexadecimal.
  public let sourceSHA256: String
  /// The SHA-256 of the re-flowed text, a paragraph a line, in hexadecimal; nil for what was
  /// imported before it was kept.
  public let textSHA256: String?
  /// How far it came on the way to publication; nil for a draft.
  public let review: Review?
  /// When it was published and from when it binds; nil before.
  public let publication: Publication?
  /// The published versions that become effective after it, in that order.
  public let successors: [Successor]
  /// When and why it was withdrawn; nil where it was not.
  public let withdrawal: Withdrawal?
  /// Counts the changes of this record.
  public let version: Int

  /// What a second person says about a version.
  public struct Review: Sendable, Equatable {
    /// The proposal that carries it.
    public let proposal: Int64
    /// Who submitted it.
    public let submitter: String
    /// When it was submitted.
    public let submittedAt: Instant
    /// Who approved it; nil while nobody has.
    public let approver: String?
    /// When it was approved.
    public let approvedAt: Instant?

    /// A review.
    public init(
      proposal: Int64, submitter: String, submittedAt: Instant, approver: String?,
      approvedAt: Instant?
    ) {
      self.proposal = proposal
      self.submitter = submitter
      self.submittedAt = submittedAt
      self.approver = approver
      self.approvedAt = approvedAt
    }
  }

  /// That a version was published.
  public struct Publication: Sendable, Equatable {
    /// The instant from which it binds, fixed when it was published.
    public let effectiveAt: Instant
    /// When it was published.
    public let publishedAt: Instant
    /// What was overridden; it stays with the version for ever.
    public let overrides: [PublicationOverride]

    /// A publication.
    public init(effectiveAt: Instant, publishedAt: Instant, overrides: [PublicationOverride] = []) {
      self.effectiveAt = effectiveAt
      self.publishedAt = publishedAt
      self.overrides = overrides
    }
  }

  /// A later version of the same agreement, as far as it ends the effect of the ones before it.
  public struct Successor: Sendable, Equatable {
    /// From when it binds.
    public let effectiveAt: Instant
    /// When it was published.
    public let publishedAt: Instant
    /// When it was withdrawn; nil where it was not.
    public let withdrawnAt: Instant?

    /// A later version.
    public init(effectiveAt: Instant, publishedAt: Instant, withdrawnAt: Instant?) {
      self.effectiveAt = effectiveAt
      self.publishedAt = publishedAt
      self.withdrawnAt = withdrawnAt
    }

    /// Whether it was withdrawn by an instant.
    func isWithdrawn(by instant: Instant) -> Bool {
      withdrawnAt.map { $0 <= instant } ?? false
    }
  }

  /// That a version was withdrawn.
  public struct Withdrawal: Sendable, Equatable {
    /// When.
    public let at: Instant
    /// By whom.
    public let operatorName: String
    /// Why.
    public let reason: String

    /// A withdrawal.
    public init(at: Instant, operatorName: String, reason: String) {
      self.at = at
      self.operatorName = operatorName
      self.reason = reason
    }
  }

  /// A version as the store knows it.
  public init(
    id: Int64, slug: String, number: Int, terms: AgreementTerms, author: String,
    importedAt: Instant, sourceSHA256: String, textSHA256: String?, review: Review?,
    publication: Publication?, successors: [Successor], withdrawal: Withdrawal?, version: Int
  ) {
    self.id = id
    self.slug = slug
    self.number = number
    self.terms = terms
    self.author = author
    self.importedAt = importedAt
    self.sourceSHA256 = sourceSHA256
    self.textSHA256 = textSHA256
    self.review = review
    self.publication = publication
    self.successors = successors
    self.withdrawal = withdrawal
    self.version = version
  }

  /// What holds for it at an instant. Where a later version is withdrawn, this one binds again.
  public func status(at instant: Instant) -> AgreementStatus {
    if let withdrawal, withdrawal.at <= instant { return .withdrawn }
    guard let publication else {
      guard let review else { return .draft }
      return review.approver == nil ? .inReview : .approved
    }
    if instant < publication.effectiveAt { return .scheduled }
    let isSuperseded = successors.contains {
      $0.effectiveAt <= instant && !$0.isWithdrawn(by: instant)
    }
    return isSuperseded ? .superseded : .inForce
  }

  /// When the next version's effect ends this one's, as it looks at an instant; nil while none does.
  public func supersededAt(seen instant: Instant) -> Instant? {
    successors.filter { !$0.isWithdrawn(by: instant) }.map(\.effectiveAt).min()
  }

  /// The version as it was known at an instant; nil where it was not known yet. What was published,
  /// approved or withdrawn later had not happened.
  public func known(at instant: Instant) -> AgreementVersion? {
    guard importedAt <= instant else { return nil }
    return AgreementVersion(
      id: id, slug: slug, number: number, terms: terms, author: author, importedAt: importedAt,
      sourceSHA256: sourceSHA256, textSHA256: textSHA256, review: review?.known(at: instant),
      publication: publication.flatMap { $0.publishedAt <= instant ? $0 : nil },
      successors: successors.filter { $0.publishedAt <= instant },
      withdrawal: withdrawal.flatMap { $0.at <= instant ? $0 : nil }, version: version)
  }

  /// Its name in references: `slug@date` once published, `slug@number` before.
  public var reference: String {
    guard publication != nil, let day = terms.effectiveDate else { return permanentName }
    return "\(slug)@\(day)"
  }

  /// Its name in proposals and the journal, which never changes: `slug@number`.
  public var permanentName: String { "\(slug)@\(number)" }
}

extension AgreementVersion.Review {
  /// The review as it was known at an instant; nil where it had not begun.
  fileprivate func known(at instant: Instant) -> Self? {
    guard submittedAt <= instant else { return nil }
    let isApproved = approvedAt.map { $0 <= instant } ?? false
    return Self(
      proposal: proposal, submitter: submitter, submittedAt: submittedAt,
      approver: isApproved ? approver : nil, approvedAt: isApproved ? approvedAt : nil)
  }
}
