public import Digest
public import Domain

/// A call of a command, as the store needs to know it.
public struct Call: Sendable {
  /// The command: `account suspend`.
  public let verb: String
  /// Who may call it.
  public let access: Access
  /// An id of the call, shared by the journal entries it writes.
  public let request: String
  /// The operator who is to act, where several are bound to the system's user.
  public let operatorName: String?
  /// Whether everything is to be as it was afterwards.
  public let isDryRun: Bool
  /// Whether someone asked for it. What the program looks up by itself, to complete a word or to
  /// show a prompt, is nobody's attempt, and a refusal of it is not journaled.
  public let isAttempt: Bool
  /// The caller's own name for the call, by which it is done only once.
  public let idempotencyKey: String?
  /// What the call asks for; two calls with one key must agree in it.
  public let requestDigest: Digest256

  /// A call.
  public init(
    verb: String, access: Access, request: String, operatorName: String?, isDryRun: Bool = false,
    isAttempt: Bool = true,
    idempotencyKey: String? = nil, requestDigest: Digest256 = .zero
  ) {
    self.verb = verb
    self.access = access
    self.request = request
    self.operatorName = operatorName
    self.isDryRun = isDryRun
    self.isAttempt = isAttempt
    self.idempotencyKey = idempotencyKey
    self.requestDigest = requestDigest
  }
}
