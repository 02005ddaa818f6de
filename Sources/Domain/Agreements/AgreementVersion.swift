public import Reporting
public import Time

/// What holds for a version of an agreement at an instant.
public enum AgreementStatus: String, Sendable, CaseIterable {
  /// It was imported and binds nobody.
  case draft
  /// It is published and not yet in force.
  case scheduled
  /// It binds now.
  case inForce = "in_force"
  /// A later version took its place.
  case superseded

  /// What people call it.
  public var title: Text {
    switch self {
    case .draft: Text("draft", "草稿")
    case .scheduled: Text("scheduled", "待生效")
    case .inForce: Text("in force", "生效中")
    case .superseded: Text("superseded", "已被取代")
    }
  }
}

/// A version of an agreement.
public struct AgreementVersion: Sendable, Equatable {
  /// Its number in the store.
  public let id: Int64
  /// The agreement's short name.
  public let slug: String
  /// Counts the agreement's versions, from 1.
  public let number: Int
  /// The title.
  public let title: String
  /// The date the text says it was updated.
  public let updateDate: CalendarDay?
  /// The date from which it binds, by the calendar.
  public let effectiveDate: CalendarDay?
  /// The instant from which it binds, fixed when it was published.
  public let effectiveAt: Instant?
  /// When it was published; nil for a draft.
  public let publishedAt: Instant?
  /// When the next version's effect ends this one's; nil while none does.
  public let supersededAt: Instant?
  /// Who imported it.
  public let author: String
  /// When it was imported.
  public let importedAt: Instant
  /// The SHA-256 of the text that was imported, in hexadecimal.
  public let sha256: String
  /// Counts the changes of this record.
  public let version: Int

  /// A version as the store knows it.
  public init(
    id: Int64, slug: String, number: Int, title: String, updateDate: CalendarDay?,
    effectiveDate: CalendarDay?, effectiveAt: Instant?, publishedAt: Instant?,
    supersededAt: Instant?, author: String, importedAt: Instant, sha256: String, version: Int
  ) {
    self.id = id
    self.slug = slug
    self.number = number
    self.title = title
    self.updateDate = updateDate
    self.effectiveDate = effectiveDate
    self.effectiveAt = effectiveAt
    self.publishedAt = publishedAt
    self.supersededAt = supersededAt
    self.author = author
    self.importedAt = importedAt
    self.sha256 = sha256
    self.version = version
  }

  /// What holds for it at an instant.
  public func status(at instant: Instant) -> AgreementStatus {
    guard let effectiveAt else { return .draft }
    if instant < effectiveAt { return .scheduled }
    if let supersededAt, supersededAt <= instant { return .superseded }
    return .inForce
  }

  /// The version as it was known at an instant; nil where it was not known yet. `next` are the
  /// effective instants of versions published by then.
  public func known(at instant: Instant, next: [Instant]) -> AgreementVersion? {
    guard importedAt <= instant else { return nil }
    let isPublished = publishedAt.map { $0 <= instant } ?? false
    let successor = effectiveAt.flatMap { own in next.filter { $0 > own }.min() }
    return AgreementVersion(
      id: id, slug: slug, number: number, title: title, updateDate: updateDate,
      effectiveDate: effectiveDate, effectiveAt: isPublished ? effectiveAt : nil,
      publishedAt: isPublished ? publishedAt : nil,
      supersededAt: isPublished ? successor : nil, author: author, importedAt: importedAt,
      sha256: sha256, version: version)
  }

  /// Its name in references: `slug@date` once published, `slug@number` before.
  public var reference: String {
    guard publishedAt != nil, let effectiveDate else { return "\(slug)@\(number)" }
    return "\(slug)@\(effectiveDate)"
  }

  /// Its name in proposals and the journal, which never changes: `slug@number`.
  public var permanentName: String { "\(slug)@\(number)" }
}
