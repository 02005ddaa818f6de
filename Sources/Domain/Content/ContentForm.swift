public import Time

/// An item as the platform hands it in.
public struct ContentForm: Sendable, Equatable {
  /// The platform's own id of it.
  public let externalID: String
  /// The platform's own id of its author's account.
  public let account: String
  /// What kind of item it is.
  public let kind: ContentKind
  /// The text.
  public let text: String
  /// When it was posted.
  public let postedAt: Instant

  /// A form as it was read and checked.
  public init(
    externalID: String, account: String, kind: ContentKind, text: String, postedAt: Instant
  ) {
    self.externalID = externalID
    self.account = account
    self.kind = kind
    self.text = text
    self.postedAt = postedAt
  }
}
