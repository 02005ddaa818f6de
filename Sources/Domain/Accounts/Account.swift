public import Reporting
public import Time

/// Whose account it is.
public enum AccountKind: String, Sendable, CaseIterable {
  /// Someone who seeks care or advice.
  case resident
  /// Someone who gives it.
  case doctor

  /// What people call it.
  public var title: Text {
    switch self {
    case .resident: Text("resident", "居民")
    case .doctor: Text("doctor", "医生")
    }
  }
}

/// What kind of party holds an account.
public enum Party: String, Sendable, CaseIterable {
  /// A natural person.
  case person
  /// A company, hospital or other body.
  case organisation

  /// What people call it.
  public var title: Text {
    switch self {
    case .person: Text("natural person", "个人")
    case .organisation: Text("organisation", "组织")
    }
  }
}

/// An account on the platform, but for what is sensitive about its holder.
public struct Account: Sendable, Equatable {
  /// Its number here.
  public let id: Int64
  /// The platform's own id of it; unique.
  public let externalID: String
  /// Whose account it is.
  public let kind: AccountKind
  /// What kind of party holds it.
  public let party: Party
  /// The name shown on the platform.
  public let nickname: String?
  /// Where the holder lives or works, as the platform says it.
  public let region: String?
  /// The person whose sensitive data belong to it.
  public let person: Int64
  /// The frozen profile that holds now.
  public let evidence: Int64
  /// When it came into this store.
  public let createdAt: Instant
  /// When it last changed.
  public let updatedAt: Instant
  /// Counts the changes of this record.
  public let version: Int

  /// An account as the store knows it.
  public init(
    id: Int64, externalID: String, kind: AccountKind, party: Party, nickname: String?,
    region: String?, person: Int64, evidence: Int64, createdAt: Instant, updatedAt: Instant,
    version: Int
  ) {
    self.id = id
    self.externalID = externalID
    self.kind = kind
    self.party = party
    self.nickname = nickname
    self.region = region
    self.person = person
    self.evidence = evidence
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.version = version
  }

  /// Its id.
  public var recordID: RecordID { RecordID(.account, id) }
}
