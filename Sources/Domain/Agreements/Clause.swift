/// A clause of a version: where it stands, and its words.
public struct Clause: Sendable, Equatable {
  /// The version it stands in.
  public let version: AgreementVersion
  /// Its address there, such as `一.5.(7)`.
  public let address: String
  /// Its ASCII id there, such as `sec_1__para_5__subpara_7`.
  public let eid: String
  /// Its heading, or the beginning of its text.
  public let title: String
  /// Its own paragraphs, label included.
  public let paragraphs: [String]
  /// Whether any of its words are printed in bold.
  public let isEmphasised: Bool
  /// The lines of the source at which paragraphs begin that were given to it and may belong to another
  /// clause; nobody has decided yet.
  public let openLines: [Int]
  /// What it is, as far as the platform has to act on it.
  public let tags: [ClauseTag]

  /// A clause as the store knows it.
  public init(
    version: AgreementVersion, address: String, eid: String, title: String, paragraphs: [String],
    isEmphasised: Bool = false, openLines: [Int] = [], tags: [ClauseTag] = []
  ) {
    self.version = version
    self.address = address
    self.eid = eid
    self.title = title
    self.paragraphs = paragraphs
    self.isEmphasised = isEmphasised
    self.openLines = openLines
    self.tags = tags
  }

  /// How decisions cite it: `slug@date#address`.
  public var citation: String { "\(version.reference)#\(address)" }
}
