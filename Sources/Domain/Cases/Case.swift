public import Time

/// A matter to be decided: an item in which screening found something, and whose item it is.
public struct Case: Sendable, Equatable {
  /// Its number.
  public let id: Int64
  /// The item it is about.
  public let content: Int64
  /// The account of the item's author.
  public let account: Int64
  /// The screening that opened it.
  public let scan: Int64?
  /// When it was opened.
  public let openedAt: Instant
  /// Who opened it.
  public let openedBy: String
  /// When it was decided; nil while it is open.
  public let closedAt: Instant?
  /// Counts the changes of this record.
  public let version: Int

  /// A case as the store knows it.
  public init(
    id: Int64, content: Int64, account: Int64, scan: Int64?, openedAt: Instant, openedBy: String,
    closedAt: Instant?, version: Int
  ) {
    self.id = id
    self.content = content
    self.account = account
    self.scan = scan
    self.openedAt = openedAt
    self.openedBy = openedBy
    self.closedAt = closedAt
    self.version = version
  }

  /// Its id.
  public var recordID: RecordID { RecordID(.case, id) }
}
