public import Reporting
public import Time

/// How an account took a position on a version.
public enum AcceptanceMethod: String, Sendable, CaseIterable {
  /// It registered under it.
  case register
  /// It logged in while it was in force.
  case login
  /// It used the service while it was in force.
  case use
  /// It agreed in so many words.
  case explicit
  /// It objected.
  case objection
  /// It took its consent back.
  case withdrawal

  /// What people call it.
  public var title: Text {
    switch self {
    case .register: Text("registered", "注册")
    case .login: Text("logged in", "登录")
    case .use: Text("went on using the service", "继续使用")
    case .explicit: Text("agreed explicitly", "明示同意")
    case .objection: Text("objected", "提出异议")
    case .withdrawal: Text("withdrew consent", "撤回同意")
    }
  }

  /// Whether it is a statement about the text, and not only conduct.
  public var isStatement: Bool { self != .login && self != .use }

  /// Whether it is for the text, and not against it.
  public var accepts: Bool { self != .objection && self != .withdrawal }
}

/// That an account took a position on a version: a row of the ledger, which only grows.
public struct Acceptance: Sendable, Equatable {
  /// The version's number in the store.
  public let version: Int64
  /// How.
  public let method: AcceptanceMethod
  /// Where.
  public let client: AgreementClient
  /// When.
  public let at: Instant
  /// The SHA-256 of the text that was shown, in hexadecimal; nil where the platform does not say.
  public let textSHA256: String?
  /// Who acted, for an organisation or a guardian; nil for the holder of the account.
  public let actor: String?
  /// When the store learnt of it.
  public let recordedAt: Instant

  /// A row of the ledger.
  public init(
    version: Int64, method: AcceptanceMethod, client: AgreementClient, at: Instant,
    textSHA256: String?, actor: String?, recordedAt: Instant
  ) {
    self.version = version
    self.method = method
    self.client = client
    self.at = at
    self.textSHA256 = textSHA256
    self.actor = actor
    self.recordedAt = recordedAt
  }

  /// Whether the text that was shown is the version's, as far as that is known: its re-flowed text
  /// or what was imported.
  public func shows(_ version: AgreementVersion) -> Bool {
    guard let textSHA256 else { return true }
    return textSHA256 == version.textSHA256 || textSHA256 == version.sourceSHA256
  }
}
