import Digest
import Domain
import Glibc
public import Reporting
import SQLite
public import Time

/// A store: one SQLite file that many processes share.
public final class Store {
  /// What is to be done with a file.
  public enum Mode: Sendable {
    /// Only read it.
    case reading
    /// Read and write it.
    case writing
  }

  /// The path of the file.
  public let path: String
  let database: Database
  private let mode: Mode
  private let clock: Clock

  /// Opens a store that exists.
  ///
  /// Throws `store_missing`, `not_a_store`, `store_newer`, `store_outdated`, `store_damaged` and
  /// the like, each with what to do about it.
  public init(opening path: String, _ mode: Mode, clock: Clock = .system) throws(Failure) {
    self.path = path
    self.mode = mode
    self.clock = clock
    database = try StoreFile.open(path, mode)
  }

  /// Carries out what only reads; everything in it is seen as of one moment.
  public func read<Result>(
    _ call: Call, _ body: (Session) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    do {
      return try database.transaction(.deferred) { () throws(Failure) in
        let session = try session(call, acts: false)
        try call.access.check(session.actor, for: call.verb)
        return try body(session)
      }
    } catch {
      try remember(error, of: call)
      throw error
    }
  }

  /// Carries out a change: all of it with its journal entries, or none of it.
  ///
  /// A dry run leaves everything as it was. A call with an idempotency key that was carried out
  /// before answers what it answered then. A refusal is journaled, and changes nothing else.
  public func write(
    _ call: Call, _ body: (Session) throws(Failure) -> String
  ) throws(Failure) -> String {
    try change(call) { session throws(Failure) in
      try once(call, session) { () throws(Failure) in try body(session) }
    }
  }

  /// Carries out a change that answers something else than a text, such as a part of an import.
  public func change<Result>(
    _ call: Call, _ body: (Session) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    do {
      return try database.transaction(.immediate, keeps: !call.isDryRun) { () throws(Failure) in
        let session = try session(call, acts: true)
        try call.access.check(session.actor, for: call.verb)
        return try body(session)
      }
    } catch {
      try remember(error, of: call)
      throw error
    }
  }

  /// What a call with a key that takes several transactions answered, if it came to its end.
  public func answer(to call: Call) throws(Failure) -> String? {
    guard let key = call.idempotencyKey else { return nil }
    return try read(call) { session throws(Failure) in
      try IdempotencyRepository(database: database).result(key, request: call.requestDigest)
    }
  }

  /// Remembers what such a call answered.
  public func remember(_ answer: String, to call: Call) throws(Failure) {
    guard let key = call.idempotencyKey, !call.isDryRun else { return }
    try change(call) { session throws(Failure) in
      try IdempotencyRepository(database: database).record(
        key, request: call.requestDigest, result: answer, at: session.now)
    }
  }

  /// Writes a refused attempt into the journal. A dry run leaves no trace; nor does an attempt on a
  /// store that cannot be written.
  private func remember(_ failure: Failure, of call: Call) throws(Failure) {
    guard call.isAttempt, !call.isDryRun,
      [.refused, .notPermitted, .conflict].contains(failure.status)
    else { return }
    do {
      try journal(failure, of: call, in: try writableDatabase())
    } catch {
      guard ["store_read_only", "cannot_open"].contains(error.code) else { throw error }
    }
  }

  /// The connection, or another where this one only reads: even who only wanted to read is noted.
  private func writableDatabase() throws(Failure) -> Database {
    switch mode {
    case .writing: database
    case .reading: try StoreFile.open(path, .writing)
    }
  }

  private func journal(
    _ failure: Failure, of call: Call, in database: Database
  ) throws(Failure) {
    try database.transaction(.immediate) { () throws(Failure) in
      // Who was refused because of who they are cannot be made out as an operator here either.
      let actor =
        (try? ActorResolution.actor(named: call.operatorName, in: database, acts: false))
        ?? Actor(operator: nil, osUser: SystemUser.current, linkedAccounts: [])
      let session = Session(database, call: call, actor: actor, now: clock.now())
      _ = try session.journal(failure.subject, outcome: failure.code)
    }
  }

  /// Copies the store, whole, into a new file, while others use it.
  public func backup(to path: String) throws(Failure) {
    try StoreFile.copy(database, to: path)
  }

  private func once(
    _ call: Call, _ session: Session, _ body: () throws(Failure) -> String
  ) throws(Failure) -> String {
    guard let key = call.idempotencyKey else { return try body() }
    let known = IdempotencyRepository(database: database)
    if let result = try known.result(key, request: call.requestDigest) { return result }
    let result = try body()
    try known.record(key, request: call.requestDigest, result: result, at: session.now)
    return result
  }

  private func session(_ call: Call, acts: Bool) throws(Failure) -> Session {
    let actor = try ActorResolution.actor(named: call.operatorName, in: database, acts: acts)
    return Session(database, call: call, actor: actor, now: clock.now())
  }
}
