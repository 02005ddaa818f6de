/// What the platform says of an account, as it is handed in.
public struct AccountForm: Sendable, Equatable {
  /// The platform's own id of it.
  public let externalID: String
  /// Whose account it is.
  public let kind: AccountKind
  /// What kind of party holds it.
  public let party: Party
  /// The name shown on the platform.
  public let nickname: String?
  /// Where the holder lives or works.
  public let region: String?
  /// The holder's telephone number; sensitive.
  public let phone: String?
  /// The holder's date of birth; sensitive.
  public let birthDate: String?

  /// A form as it was read and checked.
  public init(
    externalID: String, kind: AccountKind, party: Party, nickname: String?, region: String?,
    phone: String?, birthDate: String?
  ) {
    self.externalID = externalID
    self.kind = kind
    self.party = party
    self.nickname = nickname
    self.region = region
    self.phone = phone
    self.birthDate = birthDate
  }
}
