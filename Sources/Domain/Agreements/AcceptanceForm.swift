public import Reporting
public import Time

/// A row of the acceptance ledger as the platform hands it in.
public struct AcceptanceForm: Sendable, Equatable {
  /// The account: its id here, or the platform's own.
  public var account: String
  /// The version: `SLUG@NUMBER` or `SLUG@DATE`.
  public var version: String
  /// How the account took a position.
  public var method: AcceptanceMethod
  /// Where.
  public var client: AgreementClient
  /// When.
  public var at: Instant
  /// The SHA-256 of the text that was shown, in lower-case hexadecimal.
  public var textSHA256: String?
  /// Who acted, for an organisation or a guardian.
  public var actor: String?

  /// A row of the ledger.
  public init(
    account: String, version: String, method: AcceptanceMethod, client: AgreementClient,
    at: Instant, textSHA256: String? = nil, actor: String? = nil
  ) {
    self.account = account
    self.version = version
    self.method = method
    self.client = client
    self.at = at
    self.textSHA256 = textSHA256
    self.actor = actor
  }

  /// Refuses what cannot have happened: something in the future (see `HandedIn`),
  /// or with a version that nobody had published.
  public func check(
    of version: AgreementVersion, now: Instant
  ) throws(Failure) {
    try HandedIn.mustHaveHappened(at, by: now, account)
    guard version.publication != nil else {
      throw Failure(
        .refused, "not_published",
        Text(
          "\(version.permanentName) was never published; nobody can accept it",
          "\(version.permanentName) 未曾发布，无从接受"),
        hint: Text("Name a published version.", "请指明已发布的版本。"), subject: version.permanentName)
    }
  }
}
