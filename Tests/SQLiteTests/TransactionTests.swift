import SQLite
import Testing

private struct Refusal: SQLiteErrorConvertible, Equatable {
  let reason: String

  init(_ error: SQLiteError) { reason = "sqlite \(error.code.rawValue)" }
  init(reason: String) { self.reason = reason }
}

@Suite("Transactions")
struct TransactionTests {
  private func table(_ scratch: Scratch) throws(SQLiteError) -> Connection {
    let connection = try scratch.connection()
    try connection.useWriteAheadLog()
    try connection.execute("CREATE TABLE IF NOT EXISTS t (id INTEGER PRIMARY KEY) STRICT")
    return connection
  }

  private func count(_ connection: borrowing Connection) throws(SQLiteError) -> Int? {
    try connection.first("SELECT count(*) FROM t") { row throws(SQLiteError) in try row[0] as Int }
  }

  @Test("A body that throws its own error leaves nothing behind")
  func rollback() throws {
    let scratch = Scratch()
    let connection = try table(scratch)
    #expect(throws: Refusal(reason: "no")) {
      try connection.transaction(.immediate) { () throws(Refusal) in
        do throws(SQLiteError) {
          try connection.execute("INSERT INTO t DEFAULT VALUES")
        } catch {
          throw Refusal(error)
        }
        throw Refusal(reason: "no")
      }
    }
    #expect(try count(connection) == 0)
    let isOpen = connection.isInTransaction
    #expect(!isOpen)
  }

  @Test("A rehearsal answers and keeps nothing")
  func rehearsal() throws {
    let connection = try table(Scratch())
    let seen = try connection.transaction(.immediate, keeps: false) { () throws(SQLiteError) in
      try connection.execute("INSERT INTO t DEFAULT VALUES")
      return try count(connection)
    }
    #expect(seen == 1)
    #expect(try count(connection) == 0)
  }

  @Test("A transaction within a transaction is refused and does not end the outer one")
  func nesting() throws {
    let connection = try table(Scratch())
    try connection.transaction(.immediate) { () throws(SQLiteError) in
      try connection.execute("INSERT INTO t DEFAULT VALUES")
      do throws(SQLiteError) {
        try connection.transaction(.deferred) { () throws(SQLiteError) in }
        Issue.record("it was allowed")
      } catch {
        #expect(error.code == .misuse)
      }
    }
    #expect(try count(connection) == 1)
  }

  @Test("A lock that is held for too long is .busy")
  func busy() throws {
    let scratch = Scratch()
    let first = try table(scratch)
    let second = try scratch.connection(busyLimit: 30)
    try first.transaction(.immediate) { () throws(SQLiteError) in
      do throws(SQLiteError) {
        try second.transaction(.immediate) { () throws(SQLiteError) in }
        Issue.record("the lock was not held")
      } catch {
        #expect(ResultCode.busy ~= error.code)
      }
    }
    try second.transaction(.immediate) { () throws(SQLiteError) in }
  }

  @Test("Eight writers at once lose nothing")
  func writers() async throws {
    let scratch = Scratch()
    _ = try table(scratch)
    let path = scratch.database
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          let connection = try Connection(path: path, mode: .readWrite)
          for _ in 0..<25 {
            try connection.transaction(.immediate) { () throws(SQLiteError) in
              let next = try connection.first("SELECT coalesce(max(id), 0) + 1 FROM t") {
                row throws(SQLiteError) in try row[0] as Int64
              }
              try connection.execute("INSERT INTO t VALUES (\(next))")
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let connection = try scratch.connection()
    #expect(try count(connection) == 200)
  }

  @Test("A statement may be used again while it is in use")
  func reentrancy() throws {
    let connection = try table(Scratch())
    for _ in 0..<3 { try connection.execute("INSERT INTO t DEFAULT VALUES") }
    var pairs = 0
    try connection.forEach("SELECT id FROM t") { _ throws(SQLiteError) in
      try connection.forEach("SELECT id FROM t") { _ throws(SQLiteError) in
        pairs += 1
        return true
      }
      return true
    }
    #expect(pairs == 9)
  }
}
