public import Domain
public import Reporting
import SQLite

/// What a store holds, as far as it can be told at a glance.
public struct StoreFacts: Sendable, Equatable {
  /// The path of the file.
  public let path: String
  /// The number of its schema.
  public let schema: Int
  /// The newest account's number.
  public let accounts: Int64
  /// The newest application's number.
  public let applications: Int64
  /// The newest item's number.
  public let content: Int64
  /// How many entries the journal has.
  public let journal: Int64
}

extension Session {
  /// What the store holds. Numbers are given without gaps, so that the newest one counts.
  public func facts() throws(Failure) -> StoreFacts {
    StoreFacts(
      path: database.path, schema: try database.schemaVersion(),
      accounts: try number("SELECT id FROM account ORDER BY id DESC LIMIT 1"),
      applications: try number("SELECT id FROM application ORDER BY id DESC LIMIT 1"),
      content: try number("SELECT id FROM content ORDER BY id DESC LIMIT 1"),
      journal: try journalEntries.head().sequence)
  }

  /// The newest records of a kind, each with a few words about it, for completion.
  public func newest(
    _ kind: RecordKind, _ count: Int
  ) throws(Failure) -> [(number: Int64, help: String)] {
    let query: SQL =
      switch kind {
      case .account: "SELECT id, external_id FROM account ORDER BY id DESC LIMIT \(count)"
      case .application: "SELECT id, state FROM application ORDER BY id DESC LIMIT \(count)"
      case .content: "SELECT id, state FROM content ORDER BY id DESC LIMIT \(count)"
      case .case:
        """
        SELECT id, iif(closed_at IS NULL, 'open', 'closed') FROM "case"
        ORDER BY id DESC LIMIT \(count)
        """
      case .decision: "SELECT id, outcome FROM decision ORDER BY id DESC LIMIT \(count)"
      case .measure: "SELECT id, kind FROM measure ORDER BY id DESC LIMIT \(count)"
      case .proposal:
        "SELECT id, act || ' ' || subject FROM proposal ORDER BY id DESC LIMIT \(count)"
      case .notice:
        "SELECT id, channel || ' ' || state FROM notice ORDER BY id DESC LIMIT \(count)"
      case .term:
        """
        SELECT id, text FROM lexicon_entry WHERE until IS NULL ORDER BY id DESC LIMIT \(count)
        """
      }
    return try database.all(query) { row throws(Failure) in (try row.get(0), try row.get(1)) }
  }

  private func number(_ query: SQL) throws(Failure) -> Int64 {
    try database.first(query) { row throws(Failure) in try row.get(0) } ?? 0
  }
}
