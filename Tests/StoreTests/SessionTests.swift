import Digest
import Domain
import Reporting
import SQLite
import Store
import Testing

@Suite("One transaction, one actor, one clock")
struct SessionTests {
  private func count(_ fixture: Fixture, _ table: StaticString) throws -> Int {
    let raw = try fixture.raw()
    var query: SQL = "SELECT count(*) FROM "
    query += SQL(stringLiteral: table)
    return try raw.first(query) { row throws(SQLiteError) in try row[0] as Int } ?? -1
  }

  @Test("A change and its journal entry commit together, or neither does")
  func together() throws {
    let fixture = try Fixture()
    #expect(throws: Failure.self) {
      try fixture.store().change(fixture.call()) { session throws(Failure) in
        _ = try session.evidence.addPerson()
        try session.journal("x")
        throw Failure(.invalidInput, "late", Text(verbatim: "late"))
      }
    }
    #expect(try count(fixture, "person") == 0)
    #expect(try count(fixture, "journal") == 1)
  }

  @Test("A refusal is journaled and changes nothing else")
  func refusal() throws {
    let fixture = try Fixture()
    #expect(throws: Failure.self) {
      try fixture.store().change(fixture.call("account suspend")) { session throws(Failure) in
        _ = try session.evidence.addPerson()
        throw Failure(.refused, "some_rule", Text(verbatim: "no"), subject: "account-1")
      }
    }
    #expect(try count(fixture, "person") == 0)
    let entry = try fixture.store().read(fixture.call()) { session throws(Failure) in
      try session.journalEntries.entry(2)?.entry
    }
    #expect(entry?.verb == "account suspend")
    #expect(entry?.subject == "account-1")
    #expect(entry?.outcome == "some_rule")
    #expect(entry?.operatorName == "chen")
  }

  @Test("A dry run leaves every table as it was, even where it is refused")
  func dryRun() throws {
    let fixture = try Fixture()
    let call = fixture.call(isDryRun: true)
    _ = try fixture.store().change(call) { session throws(Failure) in
      try session.journal("x")
      return try session.evidence.addPerson()
    }
    #expect(throws: Failure.self) {
      try fixture.store().change(call) { _ throws(Failure) in
        throw Failure(.refused, "some_rule", Text(verbatim: "no"))
      }
    }
    #expect(try count(fixture, "person") == 0)
    #expect(try count(fixture, "journal") == 1)
  }

  @Test("Nobody acts as an operator who is not bound to them, and a missing role is journaled")
  func permission() throws {
    let fixture = try Fixture()
    let stranger = Call(verb: "v", access: .anyRole, request: "r", operatorName: "wang")
    let store = try fixture.store()
    do throws(Failure) {
      try store.read(stranger) { _ throws(Failure) in }
      Issue.record("a stranger was let in")
    } catch {
      #expect(error.code == "operator_not_bound")
    }
    do throws(Failure) {
      try store.read(fixture.call("v", .role(.auditor))) { _ throws(Failure) in }
      Issue.record("a role was not needed")
    } catch {
      #expect(error.status == .notPermitted)
    }
    #expect(try count(fixture, "journal") == 3)
  }

  @Test("Sensitive values lie in the evidence and nowhere else")
  func onePlace() throws {
    let fixture = try Fixture()
    try fixture.addAccount("r-1")
    let raw = try fixture.raw()
    let tables = try raw.all("SELECT name FROM sqlite_schema WHERE type = 'table'") {
      row throws(SQLiteError) in try row[0] as String
    }
    #expect(tables.count > 15)
    let dump = try raw.all(
      "SELECT body FROM journal_detail WHERE body LIKE '%13800000001%'"
    ) { row throws(SQLiteError) in try row[0] as String }
    #expect(dump.isEmpty)
    let evidence = try raw.all(
      "SELECT person FROM evidence WHERE body LIKE '%13800000001%'"
    ) { row throws(SQLiteError) in try row[0] as Int }
    #expect(evidence == [1])
  }

  @Test("A call with a key is carried out once and answers the same again")
  func idempotency() throws {
    let fixture = try Fixture()
    func write(_ digest: Digest256) throws -> String {
      let call = Call(
        verb: "v", access: .anyRole, request: "r", operatorName: nil, idempotencyKey: "k",
        requestDigest: digest)
      return try fixture.store().write(call) { session throws(Failure) in
        String(try session.evidence.addPerson())
      }
    }
    #expect(try write(.zero) == "1")
    #expect(try write(.zero) == "1")
    #expect(try count(fixture, "person") == 1)
    #expect(throws: Failure.self) { try write(SHA256.digest(of: [1])) }
  }

  @Test("An older store is refused until it is migrated; a copy of it is kept beside it")
  func older() throws {
    let fixture = try Fixture()
    let raw = try Connection(path: fixture.folder + "/old", mode: .create)
    try raw.setApplicationID(try fixture.raw().applicationID())
    try raw.useWriteAheadLog()
    let path = fixture.folder + "/old"
    defer {
      for suffix in ["", "-wal", "-shm", ".before-schema-5"] { fixture.remove(path + suffix) }
    }
    do throws(Failure) {
      _ = try Store(opening: path, .reading)
      Issue.record("it was opened")
    } catch {
      #expect(error.code == "store_outdated")
    }
    #expect(try StoreFile.migrate(path) == path + ".before-schema-5")
    _ = try Store(opening: path, .reading)
    let copy = try Connection(path: path + ".before-schema-5", mode: .readOnly)
    #expect(try copy.userVersion() == 0)
  }

  @Test("Migrating what needs none makes no copy; a file of no program's is refused")
  func migrating() throws {
    let fixture = try Fixture()
    #expect(try StoreFile.migrate(fixture.path) == nil)
    try fixture.raw().executeScript("PRAGMA application_id = 1")
    #expect(throws: Failure.self) { try StoreFile.migrate(fixture.path) }
  }
}
