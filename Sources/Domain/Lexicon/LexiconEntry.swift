public import Time

/// An entry of the lexicon: what it says, and what became of it.
public struct LexiconEntry: Sendable, Equatable {
  /// Its number here.
  public let id: Int64
  /// What it says.
  public let form: LexiconForm
  /// The revision of the lexicon that made it what it is.
  public let since: Int64
  /// The revision that changed or removed it; nil while it holds.
  public let until: Int64?
  /// Who added it; nil for what the program brings along.
  public let author: String?
  /// When it was added.
  public let createdAt: Instant
  /// When it became what it is.
  public let updatedAt: Instant
  /// Counts the changes of this record.
  public let version: Int

  /// An entry as the store knows it.
  public init(
    id: Int64, form: LexiconForm, since: Int64, until: Int64?, author: String?,
    createdAt: Instant, updatedAt: Instant, version: Int
  ) {
    self.id = id
    self.form = form
    self.since = since
    self.until = until
    self.author = author
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.version = version
  }

  /// Its id.
  public var recordID: RecordID { RecordID(.term, id) }
}
