import SQLite
import Testing

@Suite("Migrations and backups")
struct MigrationTests {
  private static let first = Migration("first", "CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT")
  private static let second = Migration(
    "second", "CREATE TABLE b (a INTEGER REFERENCES a) STRICT; INSERT INTO a VALUES (1)")

  @Test("Missing steps are taken in order, once")
  func order() throws {
    let connection = try Connection(path: ":memory:", mode: .create)
    try connection.migrate([Self.first])
    #expect(try connection.userVersion() == 1)
    try connection.migrate([Self.first, Self.second])
    try connection.migrate([Self.first, Self.second])
    #expect(try connection.userVersion() == 2)
    let rows = try connection.all("SELECT id FROM a") { row throws(SQLiteError) in
      try row[0] as Int
    }
    #expect(rows == [1])
  }

  @Test("A later file is refused, a step that fails leaves everything as it was")
  func failure() throws {
    let connection = try Connection(path: ":memory:", mode: .create)
    try connection.migrate([Self.first])
    #expect(throws: SQLiteError.self) { try connection.migrate([]) }
    let broken = Migration("broken", "INSERT INTO a VALUES (7); CREATE TABLE a (x) STRICT")
    #expect(throws: SQLiteError.self) { try connection.migrate([Self.first, broken]) }
    #expect(try connection.userVersion() == 1)
    let count = try connection.first("SELECT count(*) FROM a") { row throws(SQLiteError) in
      try row[0] as Int
    }
    #expect(count == 0)
  }

  @Test("A step that leaves a foreign key dangling is refused by name")
  func dangling() throws {
    let connection = try Connection(path: ":memory:", mode: .create)
    let bad = Migration("bad", "INSERT INTO b VALUES (99)")
    do {
      try connection.migrate([Self.first, Self.second, bad])
      Issue.record("it was taken")
    } catch {
      #expect(error.code == .constraintForeignKey)
    }
  }

  @Test("A backup holds everything, and the header tells whose it is")
  func backup() throws {
    let scratch = Scratch()
    let connection = try scratch.connection()
    try connection.setApplicationID(77)
    try connection.useWriteAheadLog()
    try connection.migrate([Self.first, Self.second])
    try connection.backup(to: scratch.path + "/copy")
    let copy = try Connection(path: scratch.path + "/copy", mode: .readOnly)
    #expect(copy.fileHeader()?.applicationID == 77)
    #expect(copy.fileHeader()?.userVersion == 2)
    #expect(try copy.integrityProblems().isEmpty)
    let count = try copy.first("SELECT count(*) FROM a") { row throws(SQLiteError) in
      try row[0] as Int
    }
    #expect(count == 1)
  }
}
