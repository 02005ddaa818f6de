public import Time

/// An act that needs a second person: proposed by one operator, confirmed by another.
public struct Proposal: Sendable, Equatable {
  /// What is proposed.
  public enum Act: String, Sendable, CaseIterable {
    /// To end an account for good.
    case terminateAccount = "account terminate"
    /// To put a version of an agreement into force.
    case publishAgreement = "agreement publish"

    /// The role that proposing and confirming take.
    public var role: Role {
      switch self {
      case .terminateAccount: .moderator
      case .publishAgreement: .publisher
      }
    }
  }

  /// How it ended.
  public enum Outcome: String, Sendable, CaseIterable {
    /// Another operator agreed, and the act was carried out.
    case confirmed
    /// It was taken back or turned down.
    case withdrawn
    /// A later proposal for the same subject took its place.
    case superseded
  }

  /// Its id.
  public let id: RecordID
  /// What is proposed.
  public let act: Act
  /// What it is about, such as `account-17` or `service-agreement@2`.
  public let subject: String
  /// What the act needs to be carried out, as JSON.
  public let payload: String
  /// Who proposed it.
  public let proposer: Operator
  /// When it was proposed.
  public let proposedAt: Instant
  /// How it ended; nil while it is open.
  public let outcome: Outcome?
  /// Who confirmed, withdrew or superseded it.
  public let settledBy: String?
  /// When it ended.
  public let settledAt: Instant?
  /// Whether both persons were bound to one user of the operating system, which only a setting for
  /// trials allows.
  public let sharesOSUser: Bool

  /// A proposal as the store knows it.
  public init(
    id: RecordID, act: Act, subject: String, payload: String, proposer: Operator,
    proposedAt: Instant, outcome: Outcome?, settledBy: String?, settledAt: Instant?,
    sharesOSUser: Bool
  ) {
    self.id = id
    self.act = act
    self.subject = subject
    self.payload = payload
    self.proposer = proposer
    self.proposedAt = proposedAt
    self.outcome = outcome
    self.settledBy = settledBy
    self.settledAt = settledAt
    self.sharesOSUser = sharesOSUser
  }
}
