public import Reporting

/// Who acts: an operator, as the operating system vouches for them.
public struct Actor: Sendable, Equatable {
  /// The operator; nil where no operator is bound to the operating system's user.
  public let `operator`: Operator?
  /// The operating system's user.
  public let osUser: OSUser
  /// The accounts that are the operator's own or a relative's.
  public let linkedAccounts: Set<Int64>

  /// An actor.
  public init(operator: Operator?, osUser: OSUser, linkedAccounts: Set<Int64>) {
    self.operator = `operator`
    self.osUser = osUser
    self.linkedAccounts = linkedAccounts
  }

  /// The name under which the actor's deeds are kept.
  public var name: String? { `operator`?.name }

  /// Refuses a matter about the actor: their own account, or a relative's.
  public func mustNotBeConcerned(by account: Int64) throws(Failure) {
    guard linkedAccounts.contains(account) else { return }
    throw Failure(
      .refused, "own_matter",
      Text(
        "account-\(account) is declared as your own or a relative's",
        "account-\(account) 已申报为您本人或亲属的账号"),
      hint: Text("Leave the matter to another operator.", "请交由其他管理员处理。"),
      subject: "account-\(account)")
  }
}
