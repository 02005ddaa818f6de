import Domain
import Glibc
import LegalText
import Reporting
import SQLite
import Screening
import Store
import Testing
import Time

@Suite("A store of an older schema, migrated")
struct MigrationTests {
  private static let tables: [SQL] = [
    "journal", "decision", "measure", "account", "content", "agreement_version", "clause",
    "publication", "proposal", "evidence",
  ]

  /// A file as an older program left it.
  private func older(_ fixture: Fixture, schema: Int = 1) throws -> String {
    let path = fixture.folder + "/old"
    let script = try Self.script(schema)
    let raw = try Connection(path: path, mode: .create)
    try raw.setApplicationID(try fixture.raw().applicationID())
    try raw.executeScript(script)
    try raw.executeScript("PRAGMA user_version = \(schema)")
    try raw.useWriteAheadLog()
    return path
  }

  private static func script(_ schema: Int) throws -> String {
    let here = #filePath
    let folder = here.split(separator: "/").dropLast().joined(separator: "/")
    let descriptor = unsafe open("/\(folder)/Fixtures/schema-\(schema).sql", O_RDONLY)
    #expect(descriptor >= 0)
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = unsafe bytes.withUnsafeMutableBytes { buffer in
      unsafe read(descriptor, buffer.baseAddress, buffer.count)
    }
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  private func counts(_ path: String) throws -> [Int] {
    let raw = try Connection(path: path, mode: .readOnly)
    return try Self.tables.map { table in
      try raw.first("SELECT count(*) FROM \(sql: table)") { row throws(SQLiteError) in
        try row[0] as Int
      } ?? -1
    }
  }

  @Test("Nothing is lost, the journal verifies, and what was under way goes on")
  func migrated() throws {
    let fixture = try Fixture()
    let path = try older(fixture)
    let before = try counts(path)
    #expect(before.allSatisfy { $0 > 0 })
    #expect(try StoreFile.migrate(path) == path + ".before-schema-5")
    #expect(try counts(path) == before)
    let now = try #require(Instant("2026-12-01T00:00:00Z"))
    let store = try Store(opening: path, .reading, clock: .constant(now))
    let call = Call(
      verb: "test", access: .anyRole, request: "r", operatorName: "chen", isDryRun: false)
    try store.read(call) { session throws(Failure) in
      #expect(try session.journalEntries.verify().firstBreak == nil)
      let versions = try session.agreements.versions(of: "rules")
      #expect(versions.map { $0.status(at: now) } == [.inForce, .inReview])
      #expect(versions[0].review?.approver == "wang")
      let nodes = try session.agreements.nodes(of: versions[0])
      #expect(nodes.flatMap(\.texts).last == "2、乙。")
      let decision = try session.decisions.find(RecordID(.decision, 1))
      #expect(decision.clause == "rules@2025-03-15#一.1")
      #expect(decision.conductAt == nil)
    }
  }

  @Test("A store of the second schema gets the starter lexicon, bound to its clauses")
  func second() throws {
    let fixture = try Fixture()
    let path = try older(fixture, schema: 2)
    let before = try counts(path)
    _ = try StoreFile.migrate(path)
    #expect(try counts(path) == before)
    let store = try Store(opening: path, .reading)
    let call = Call(
      verb: "test", access: .anyRole, request: "r", operatorName: "chen", isDryRun: false)
    try store.read(call) { session throws(Failure) in
      #expect(try session.journalEntries.verify().firstBreak == nil)
      #expect(try session.lexicon.revision().number == 2)
      #expect(
        try session.lexicon.clauses() == [
          "obscenity_violence": "rules@2025-03-15#一.1", "rumour": "rules@2025-03-15#一.2",
        ])
      let kept = try session.lexicon.list().filter { $0.form.kind != .pattern }
      #expect(kept.allSatisfy { $0.author == nil && $0.form.source == "starter-1" })
      #expect(kept.count(where: { $0.form.kind == .term }) == StarterLexicon.lexicon.terms.count)
      let screener = Screener(try session.lexicon.compiled().lexicon)
      #expect(screener.findings(in: "网络赌博").map(\.term) == ["网络赌博", "赌博"])
    }
  }

  @Test("A store of the third schema gets the built-in patterns, but for one whose name is taken")
  func third() throws {
    let fixture = try Fixture()
    let path = try older(fixture, schema: 3)
    _ = try StoreFile.migrate(path)
    let store = try Store(opening: path, .writing)
    let call = Call(
      verb: "test", access: .anyRole, request: "r", operatorName: "chen", isDryRun: false)
    try store.change(call) { session throws(Failure) in
      #expect(try session.journalEntries.verify().firstBreak == nil)
      #expect(try session.lexicon.revision().number == 5)
      let added = try session.lexicon.list().filter { $0.since == 5 }.compactMap(\.form.builtIn)
      #expect(added == BuiltInPattern.allCases.filter { $0 != .link })
      // An expression that was never checked is told, and not passed over.
      let failure = #expect(throws: Failure.self) { try session.lexicon.compiled() }
      #expect(failure?.subject == "term-346")
      try LexiconRecorder(session).end(session.lexicon.find(RecordID(.term, 346)))
      let screener = Screener(try session.lexicon.compiled().lexicon)
      #expect(
        screener.findings(in: "120天病假，http://a，a@example.com").map(\.term)
          == ["sick_note", "link", "contact_email"])
    }
  }

  @Test("Tags of the fourth schema are kept, and a clause may prohibit another category")
  func fourth() throws {
    let fixture = try Fixture()
    let path = try older(fixture, schema: 4)
    _ = try StoreFile.migrate(path)
    let store = try Store(opening: path, .writing)
    let call = Call(
      verb: "test", access: .anyRole, request: "r", operatorName: "chen", isDryRun: false)
    try store.change(call) { session throws(Failure) in
      #expect(try session.journalEntries.verify().firstBreak == nil)
      let version = try session.agreements.version(ClauseReference("rules@1"))
      let rumour = ClauseTag(.prohibitedCategory, category: "rumour", name: "谣言")
      #expect(
        try session.agreements.tags(of: version) == [
          "一.1": [rumour], "一.2": [ClauseTag(.disclaimer)],
        ])
      let other = ClauseTag(.prohibitedCategory, category: "other_illegal", name: "其他")
      let clause = try session.agreements.clause("一.1", of: version)
      try session.agreements.tag(clause, other)
      #expect(try session.agreements.tags(of: version)["一.1"] == [other, rumour])
    }
  }

  @Test("What was guarded stays guarded, the new columns too")
  func guarded() throws {
    let fixture = try Fixture()
    let path = try older(fixture)
    _ = try StoreFile.migrate(path)
    let raw = try Connection(path: path, mode: .readWrite)
    for attack in [
      "UPDATE decision SET conduct_at = 1", "UPDATE agreement_version SET title = 'x' WHERE id = 1",
      "UPDATE agreement_version SET source = x'00' WHERE id = 2",
      "DELETE FROM agreement_version WHERE id = 2", "UPDATE clause SET layout = '[]'",
      "DELETE FROM agreement_review", "UPDATE agreement_review SET agreement_version = 2",
    ] {
      #expect(throws: SQLiteError.self) { try raw.executeScript(attack) }
    }
    try raw.executeScript("UPDATE agreement_version SET title = 'x' WHERE id = 2")
  }
}
