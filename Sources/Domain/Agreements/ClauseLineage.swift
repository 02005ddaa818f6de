/// What became of a clause from one version to the next; it is fixed when the later one is published.
public struct ClauseLineage: Sendable, Equatable {
  /// The clause's address in the later version; nil where it was removed.
  public let address: String?
  /// The earlier version's number in the store.
  public let earlierVersion: Int64
  /// The clause's address in the earlier version; nil where it was added.
  public let earlierAddress: String?
  /// A word for the change: `kept`, `changed`, `added`, `removed`, `moved` or `renumbered`.
  public let change: String
  /// Whether the change takes rights away, so that it binds after explicit acceptance only.
  public let reduces: Bool

  /// What became of a clause.
  public init(
    address: String?, earlierVersion: Int64, earlierAddress: String?, change: String,
    reduces: Bool
  ) {
    self.address = address
    self.earlierVersion = earlierVersion
    self.earlierAddress = earlierAddress
    self.change = change
    self.reduces = reduces
  }
}
