import Glibc
import SQLite
import Testing

@Suite("Errors by name")
struct ErrorTests {
  private func code(_ body: () throws(SQLiteError) -> Void) -> ResultCode? {
    do { try body() } catch { return error.code }
    return nil
  }

  @Test("Constraints are told apart, and match their primary code")
  func constraints() throws {
    let connection = try Connection(path: ":memory:", mode: .create)
    try connection.harden()
    try connection.executeScript(
      """
      CREATE TABLE p (id INTEGER PRIMARY KEY, u TEXT UNIQUE, c INTEGER CHECK (c > 0)) STRICT;
      CREATE TABLE k (p INTEGER NOT NULL REFERENCES p) STRICT;
      INSERT INTO p VALUES (1, 'a', 1);
      """)
    let unique = code { () throws(SQLiteError) in
      try connection.execute("INSERT INTO p VALUES (2, 'a', 1)")
    }
    #expect(unique == .constraintUnique)
    #expect(unique.map { ResultCode.constraint ~= $0 } == true)
    #expect(unique.map { ResultCode.constraintCheck ~= $0 } == false)
    #expect(
      code { () throws(SQLiteError) in try connection.execute("INSERT INTO p VALUES (2, 'b', 0)") }
        == .constraintCheck)
    #expect(
      code { () throws(SQLiteError) in try connection.execute("INSERT INTO k VALUES (9)") }
        == .constraintForeignKey)
    #expect(
      code { () throws(SQLiteError) in try connection.execute("INSERT INTO k VALUES (NULL)") }
        == .constraintNotNull)
  }

  @Test("A file that is missing, foreign or a folder says so")
  func files() {
    let scratch = Scratch()
    #expect(
      code { () throws(SQLiteError) in
        _ = try Connection(path: scratch.database, mode: .readOnly)
      }.map { ResultCode.cantOpen ~= $0 } == true)
    #expect(
      code { () throws(SQLiteError) in _ = try Connection(path: "/tmp", mode: .readWrite) }
        .map { ResultCode.cantOpen ~= $0 } == true)
    scratch.write(Array(repeating: 0x41, count: 4096))
    #expect(
      code { () throws(SQLiteError) in
        let connection = try Connection(path: scratch.database, mode: .readOnly)
        _ = try connection.userVersion()
      } == .notADatabase)
  }

  @Test("Two statements in one text, or none, are refused")
  func oneStatement() throws {
    let connection = try Connection(path: ":memory:", mode: .create)
    #expect(
      code { () throws(SQLiteError) in try connection.execute("SELECT 1; SELECT 2") } == .misuse)
    #expect(code { () throws(SQLiteError) in try connection.execute("  ") } == .misuse)
    #expect(code { () throws(SQLiteError) in try connection.execute("SELECT 1 ; ") } == nil)
  }

  @Test("An error tells the statement and never the values")
  func message() throws {
    let connection = try Connection(path: ":memory:", mode: .create)
    try connection.execute("CREATE TABLE t (u TEXT UNIQUE) STRICT")
    do {
      try connection.execute("INSERT INTO t VALUES (\("110101198001010010"))")
      try connection.execute("INSERT INTO t VALUES (\("110101198001010010"))")
      Issue.record("a second row was taken")
    } catch {
      #expect(error.sql == "INSERT INTO t VALUES (?)")
      #expect(!error.description.contains("1101"))
    }
  }

  @Test("A full database is .full, and nothing of the transaction is kept")
  func full() throws {
    let scratch = Scratch()
    let connection = try scratch.connection()
    try connection.executeScript("CREATE TABLE t (b BLOB) STRICT; PRAGMA max_page_count = 4")
    #expect(
      code { () throws(SQLiteError) in
        try connection.transaction(.immediate) { () throws(SQLiteError) in
          for _ in 0..<8 {
            try connection.execute("INSERT INTO t VALUES (\([UInt8](repeating: 1, count: 4000)))")
          }
        }
      } == .full)
    let isOpen = connection.isInTransaction
    #expect(!isOpen)
    let count = try connection.first("SELECT count(*) FROM t") { row throws(SQLiteError) in
      try row[0] as Int64
    }
    #expect(count == 0)
  }
}
