public import Time

/// Which version of one agreement binds an account at an instant, and why.
public struct Binding: Sendable, Equatable {
  /// Why a version binds.
  public enum Basis: String, Sendable, CaseIterable {
    /// The account registered under it.
    case register
    /// The account agreed explicitly.
    case explicit
    /// The account's first login or use, which accepted the version of that time as a whole.
    case firstUse = "first_use"
    /// The account went on using the service once it was in force.
    case continuedUse = "continued_use"
  }

  /// What the account still has to do about the version in force.
  public enum Need: String, Sendable, CaseIterable {
    /// To go on using the service is enough.
    case use
    /// It has to agree explicitly.
    case explicit
  }

  /// What stands against a version that the account refused.
  public struct Refusal: Sendable, Equatable {
    /// Objection or withdrawal.
    public let method: AcceptanceMethod
    /// When.
    public let at: Instant
    /// The version it is about, by its number in the store.
    public let version: Int64
  }

  /// A clause for which the account stays on an earlier text.
  public struct HeldClause: Sendable, Equatable {
    /// Its address in the version that binds; nil where that version no longer has it.
    public let address: String?
    /// The version of which the text binds instead, by its number in the store.
    public let earlierVersion: Int64
    /// The clause's address there; nil where the clause is new, and does not bind at all.
    public let earlierAddress: String?
  }

  /// The version that binds; nil where none does.
  public let bound: AgreementVersion?
  /// Why it binds.
  public let basis: Basis?
  /// Since when: the later of its acceptance and its effect.
  public let since: Instant?
  /// The version in force for the account's client; nil where none is.
  public let current: AgreementVersion?
  /// What the account said against it; nil where nothing stands.
  public let refusal: Refusal?
  /// What it has to do so that the version in force binds it as a whole; nil where that is so.
  public let need: Need?
  /// The clauses for which it stays on an earlier text.
  public let held: [HeldClause]
  /// Whether an acceptance was left out because another text had been shown.
  public let hasOtherText: Bool
  /// A version that was accepted after the one that binds, and does not bind because it was withdrawn;
  /// nil where there is none.
  public let withdrawn: AgreementVersion?
}
