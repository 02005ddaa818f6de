public import Digest
public import Domain
import Formats
public import Reporting
import SQLite
public import Time

/// One transaction, one actor, one clock: everything a command reads and writes, it reads and
/// writes through a session.
public final class Session {
  /// Who acts.
  public let actor: Actor
  /// The instant at which everything in the session happens.
  public let now: Instant
  let call: Call
  let database: Database
  private var head: JournalRepository.Head?
  /// How many journal entries the session wrote.
  public private(set) var journaled = 0

  init(
    _ database: Database, call: Call, actor: Actor, now: Instant
  ) {
    self.database = database
    self.call = call
    self.actor = actor
    self.now = now
  }

  /// The settings of the store.
  public var settings: SettingRepository { SettingRepository(database: database) }

  /// The time zone of the store.
  public var zone: Zone {
    get throws(Failure) {
      let name = try settings.value(.timeZone)
      return (try? Zone(named: name)) ?? .shanghai
    }
  }

  /// The operator who acts; throws `no_operator` where there is none.
  public var person: Operator {
    get throws(Failure) {
      guard let person = actor.operator else {
        try Access.anyRole.check(actor, for: call.verb)
        throw Failure(
          .notPermitted, "no_operator", Text("no operator acts", "没有操作的管理员"))
      }
      return person
    }
  }

  /// The sequence that the next journal entry of this session will have.
  var nextSequence: Int64 {
    get throws(Failure) { try currentHead().sequence + 1 }
  }

  /// Writes an entry about what this session does; answers its sequence.
  @discardableResult
  public func journal(
    _ subject: String?, clause: String? = nil, outcome: String = "done",
    artefact: Digest256? = nil, verb: String? = nil, _ detail: JournalDetail = JournalDetail()
  ) throws(Failure) -> Int64 {
    let head = try currentHead()
    let salted = Salted(detail.body)
    let entry = JournalEntry(
      sequence: head.sequence + 1, at: now, actor: actor, verb: verb ?? call.verb,
      subject: subject, clause: clause, outcome: outcome, request: call.request,
      artefact: artefact, detail: salted.digest, previous: head.hash)
    try JournalRepository(database: database).append(
      entry, detail: detail.body, salt: salted.salt)
    self.head = JournalRepository.Head(sequence: entry.sequence, hash: entry.hash)
    journaled += 1
    return entry.sequence
  }

  /// What is wrong with the store's file, a line each; empty where nothing is.
  public func integrityProblems() throws(Failure) -> [String] {
    try database.integrityProblems()
  }

  private func currentHead() throws(Failure) -> JournalRepository.Head {
    if let head { return head }
    let read = try JournalRepository(database: database).head()
    head = read
    return read
  }
}

extension JournalEntry {
  /// An entry that follows another, with its hash.
  init(
    sequence: Int64, at: Instant, actor: Actor, verb: String, subject: String?, clause: String?,
    outcome: String, request: String, artefact: Digest256?, detail: Digest256,
    previous: Digest256
  ) {
    let unsealed = JournalEntry(
      sequence: sequence, format: Self.format, at: at, operatorName: actor.name,
      osUser: actor.osUser.name, verb: verb, subject: subject, clause: clause, outcome: outcome,
      request: request, artefact: artefact, detail: detail, previous: previous, hash: .zero)
    self = unsealed.with(hash: unsealed.computedHash)
  }

  private func with(hash: Digest256) -> JournalEntry {
    JournalEntry(
      sequence: sequence, format: format, at: at, operatorName: operatorName, osUser: osUser,
      verb: verb, subject: subject, clause: clause, outcome: outcome, request: request,
      artefact: artefact, detail: detail, previous: previous, hash: hash)
  }
}
